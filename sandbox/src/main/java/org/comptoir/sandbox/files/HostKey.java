package org.comptoir.sandbox.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.comptoir.sandbox.Settings;

/** The server's key, made at the first start and kept, and its line in the product's strict known_hosts. */
final class HostKey {
    private final SimpleGeneratorHostKeyProvider provider;

    private HostKey(SimpleGeneratorHostKeyProvider provider) {
        this.provider = provider;
    }

    static HostKey in(Path folder) throws IOException {
        Files.createDirectories(folder);
        SimpleGeneratorHostKeyProvider provider = new SimpleGeneratorHostKeyProvider(folder.resolve("host_key"));
        provider.setAlgorithm("EC");
        provider.setKeySize(256);
        return new HostKey(provider);
    }

    KeyPairProvider provider() {
        return provider;
    }

    /** Writes {@code keys/known_hosts} of the data folder, whole or not at all. */
    void makeKnown(Settings settings) throws IOException {
        KeyPair key = provider.loadKeys(null).iterator().next();
        String line = "[" + Settings.LOOPBACK + "]:" + settings.sftpPort() + " "
                + PublicKeyEntry.toString(key.getPublic()) + "\n";
        Path file = Files.createDirectories(settings.home().resolve("keys")).resolve("known_hosts");
        Path fresh = Files.writeString(file.resolveSibling("known_hosts.new"), line);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
