package org.comptoir.system.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** A partner's SFTP session at the product's own server, with the demo's password of the account. */
public final class PartnerSftp implements AutoCloseable {
    private final SshClient ssh = SshClient.setUpDefaultClient();
    private final ClientSession session;
    private final SftpClient sftp;

    private PartnerSftp(String account) throws IOException {
        ssh.start();
        session = ssh.connect(account, "127.0.0.1", RunningProduct.ports().sftp())
                .verify(10_000)
                .getSession();
        session.addPasswordIdentity("demo-" + account);
        session.auth().verify(10_000);
        sftp = SftpClientFactory.instance().createSftpClient(session);
    }

    /** Signs in. */
    public static PartnerSftp of(String account) {
        try {
            return new PartnerSftp(account);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads a file in one go. */
    public void put(String path, byte[] bytes) {
        try (var out = sftp.write(path)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names in a folder, without the hidden ones and the folders. */
    public List<String> list(String folder) {
        try {
            return StreamSupport.stream(sftp.readDir(folder).spliterator(), false)
                    .filter(entry -> entry.getAttributes().isRegularFile())
                    .map(SftpClient.DirEntry::getFilename)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        session.close(false);
        ssh.stop();
    }
}
