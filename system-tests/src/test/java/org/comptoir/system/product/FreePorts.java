package org.comptoir.system.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.comptoir.launcher.Ports;

/** Finds ports for the tests' own servers, so that they run beside whatever runs already. */
final class FreePorts {

    private static final int[] BASES = {18_000, 17_000, 16_000, 15_000, 14_000, 13_000};

    private FreePorts() {}

    /** The base that was asked for, the one of servers that were kept running, or the first whose ports are all free. */
    static String base(Path home) {
        String wanted = System.getenv("COMPTOIR_TEST_PORT_BASE");
        return wanted != null ? wanted : kept(home.resolve("base"));
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file) || !Files.exists(file.resolveSibling("run/wildfly.pid"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, String.valueOf(firstFree()));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int firstFree() {
        return IntStream.of(BASES).filter(FreePorts::allFree).findFirst().orElse(BASES[0]);
    }

    private static boolean allFree(int base) {
        Ports p = new Ports(base);
        return IntStream.of(
                        p.http(),
                        p.management(),
                        p.keycloak(),
                        p.mariadb(),
                        p.sftp(),
                        p.sandboxSftp(),
                        p.smtp(),
                        p.sandboxHttp())
                .allMatch(FreePorts::isFree);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
