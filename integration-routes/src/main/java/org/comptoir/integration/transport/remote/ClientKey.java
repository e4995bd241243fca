package org.comptoir.integration.transport.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;

/**
 * The key with which we sign in at partners' servers: made once, kept in the data folder. The public half
 * ({@code sftp-client.pub}) is what a partner is given; no password of a partner's server is stored anywhere.
 */
final class ClientKey {
    private ClientKey() {}

    /** The private key's file, made with its public half when there is none. */
    static Path in(Path keys) throws IOException, GeneralSecurityException {
        Path file = keys.resolve("sftp-client");
        if (!Files.exists(file)) {
            make(file);
        }
        return file;
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        String shown = PublicKeyEntry.toString(pair.getPublic()) + " comptoir\n";
        Files.writeString(file.resolveSibling("sftp-client.pub"), shown);
        Path fresh = Files.createTempFile(
                file.getParent(),
                "sftp-client",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var stream = Files.newOutputStream(fresh)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "comptoir", null, stream);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
