package org.comptoir.integration.transport.sftp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.password.PasswordAuthenticator;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.comptoir.exchange.PartnerProfile;

/** The SFTP server itself: SFTP only, no shell, no forwarding, bounded tries, sessions and files (EXC-03). */
final class SftpServer implements AutoCloseable {
    /**
     * What it needs to run.
     *
     * @param signIn account and password to the profile that they open
     */
    record Setup(
            String host,
            int port,
            Path hostKey,
            PartnerFolders folders,
            BiFunction<String, String, Optional<PartnerProfile>> signIn,
            Reception reception,
            Clock clock) {}

    private final SshServer server = SshServer.setUpDefaultServer();

    private SftpServer(Setup setup) throws IOException {
        SimpleGeneratorHostKeyProvider key = new SimpleGeneratorHostKeyProvider(setup.hostKey());
        key.setAlgorithm("EC");
        key.setKeySize(256);
        server.setHost(setup.host());
        server.setPort(setup.port());
        server.setKeyPairProvider(key);
        server.setPasswordAuthenticator(authenticator(setup));
        server.setFileSystemFactory(new Roots(setup.folders()));
        server.setSubsystemFactories(List.of(subsystem(setup.reception())));
        bound();
        server.start();
    }

    static SftpServer start(Setup setup) throws IOException {
        return new SftpServer(setup);
    }

    int port() {
        return server.getPort();
    }

    private void bound() {
        CoreModuleProperties.MAX_AUTH_REQUESTS.set(server, LoginGuard.TRIES);
        CoreModuleProperties.AUTH_TIMEOUT.set(server, Duration.ofSeconds(30));
        CoreModuleProperties.IDLE_TIMEOUT.set(server, Duration.ofMinutes(10));
        CoreModuleProperties.MAX_CONCURRENT_SESSIONS.set(server, 20);
        SftpModuleProperties.MAX_OPEN_HANDLES_PER_SESSION.set(server, 50);
    }

    private static SftpSubsystemFactory subsystem(Reception reception) {
        PartnerFiles files = new PartnerFiles(reception);
        SftpSubsystemFactory factory =
                new SftpSubsystemFactory.Builder().withFileSystemAccessor(files).build();
        factory.addSftpEventListener(files);
        return factory;
    }

    private static PasswordAuthenticator authenticator(Setup setup) {
        LoginGuard guard = new LoginGuard(setup.clock());
        return (account, password, session) -> {
            String address = address(session);
            Optional<PartnerProfile> profile = guard.isShut(account, address)
                    ? Optional.empty()
                    : setup.signIn().apply(account, password);
            if (profile.isPresent()) {
                guard.succeeded(account, address);
                session.setAttribute(PartnerFiles.PROFILE, profile.get());
            } else {
                guard.failed(account, address);
            }
            return profile.isPresent();
        };
    }

    private static String address(ServerSession session) {
        return session.getClientAddress() instanceof InetSocketAddress address
                ? address.getHostString()
                : String.valueOf(session.getClientAddress());
    }

    @Override
    public void close() throws IOException {
        server.stop();
    }

    /** Each account sees its own folder as the root of all. */
    private static final class Roots extends VirtualFileSystemFactory {
        private final PartnerFolders folders;

        Roots(PartnerFolders folders) {
            this.folders = folders;
        }

        @Override
        public Path getUserHomeDir(SessionContext session) throws IOException {
            PartnerProfile profile = session.getAttribute(PartnerFiles.PROFILE);
            return folders.of(profile.sftpAccount());
        }
    }
}
