package org.comptoir.system.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** A partner's SFTP client, as his ERP would use it. */
final class PartnerClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SshClient client = SshClient.setUpDefaultClient();
    private final ClientSession session;
    private final SftpClient sftp;

    /** Signs in. */
    PartnerClient(int port, String account, String password) throws IOException {
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.start();
        session = client.connect(account, "127.0.0.1", port).verify(PATIENCE).getSession();
        session.addPasswordIdentity(password);
        session.auth().verify(PATIENCE);
        sftp = SftpClientFactory.instance().createSftpClient(session);
    }

    /** Drops a file into a folder; when this returns, the server has said OK. */
    void put(String path, String text) throws IOException {
        try (OutputStream file = sftp.write(path)) {
            file.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** The names of the files in a folder. */
    List<String> names(String folder) throws IOException {
        return StreamSupport.stream(sftp.readDir(folder).spliterator(), false)
                .filter(entry -> entry.getAttributes().isRegularFile())
                .map(SftpClient.DirEntry::getFilename)
                .sorted()
                .toList();
    }

    /** A file's text. */
    String read(String path) throws IOException {
        try (InputStream file = sftp.read(path)) {
            return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** The first file in {@code out/} that contains {@code text}, waited for. */
    String expect(String text) {
        return expect("", text);
    }

    /** The same for one whose name begins with {@code prefix}. */
    String expect(String prefix, String text) {
        return Wire.await("a file " + prefix + " with " + text, () -> {
            for (String name : names("/out")) {
                String file = name.startsWith(prefix) ? read("/out/" + name) : "";
                if (file.contains(text)) {
                    return file;
                }
            }
            return null;
        });
    }

    @Override
    public void close() throws IOException {
        sftp.close();
        session.close();
        client.stop();
    }
}
