package org.comptoir.sandbox;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the sandbox listens and keeps its files. Everything is bound to 127.0.0.1.
 *
 * @param home the data folder, shared with the product (COMPTOIR_HOME)
 * @param sftpPort the partner's and the bank's own SFTP server (base + 223)
 * @param smtpPort the mail server (base + 225)
 * @param httpPort mails and test controls (base + 226)
 */
public record Settings(Path home, int sftpPort, int smtpPort, int httpPort) {
    /** The only address that is listened on. */
    public static final String LOOPBACK = "127.0.0.1";

    /** The settings that the environment names. @throws NumberFormatException when COMPTOIR_PORT_BASE is no number */
    public static Settings of(Map<String, String> environment) {
        int base = Integer.parseInt(environment.getOrDefault("COMPTOIR_PORT_BASE", "8000"));
        Path home = Path.of(environment.getOrDefault("COMPTOIR_HOME", ".comptoir"));
        return new Settings(home.toAbsolutePath(), base + 223, base + 225, base + 226);
    }

    /** The sandbox's own folder in the data folder. */
    public Path folder() {
        return home.resolve("sandbox");
    }
}
