package org.comptoir.sandbox.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.comptoir.sandbox.Settings;

/**
 * The SFTP server that a partner and the bank keep themselves: accounts {@code bank} and {@code partner}, each with
 * {@code in/} (we drop) and {@code out/} (we fetch). People sign in with the account's name as password, the product
 * with its key.
 */
public final class FileServer implements AutoCloseable {
    /** The accounts there are. */
    public static final List<String> ACCOUNTS = List.of("bank", "partner");

    private final SshServer server;

    private FileServer(SshServer server) {
        this.server = server;
    }

    /** Starts it, writes its known_hosts line. @throws IOException when the port is taken */
    public static FileServer start(Settings settings) throws IOException {
        Path folder = settings.folder();
        HostKey key = HostKey.in(folder);
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost(Settings.LOOPBACK);
        server.setPort(settings.sftpPort());
        server.setKeyPairProvider(key.provider());
        server.setPasswordAuthenticator((user, password, session) -> ACCOUNTS.contains(user) && user.equals(password));
        server.setPublickeyAuthenticator(new ProductKey(settings.home()));
        server.setFileSystemFactory(homes(folder.resolve("sftp")));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
        server.start();
        key.makeKnown(settings);
        return new FileServer(server);
    }

    private static VirtualFileSystemFactory homes(Path root) throws IOException {
        VirtualFileSystemFactory homes = new VirtualFileSystemFactory(root);
        for (String account : ACCOUNTS) {
            Path home = root.resolve(account);
            Files.createDirectories(home.resolve("in"));
            Files.createDirectories(home.resolve("out"));
            homes.setUserHomeDir(account, home);
        }
        return homes;
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
