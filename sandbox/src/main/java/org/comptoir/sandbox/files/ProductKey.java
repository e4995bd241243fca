package org.comptoir.sandbox.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.session.ServerSession;

/**
 * Lets the product in with the key of which the public half lies in {@code keys/sftp-client.pub}. The file is read at
 * each sign-in, for the product may make it after the sandbox has started.
 */
record ProductKey(Path home) implements PublickeyAuthenticator {
    @Override
    public boolean authenticate(String user, PublicKey key, ServerSession session) {
        return FileServer.ACCOUNTS.contains(user) && isTheProducts(key);
    }

    private boolean isTheProducts(PublicKey key) {
        Path file = home.resolve("keys").resolve("sftp-client.pub");
        try {
            if (!Files.exists(file)) {
                return false;
            }
            AuthorizedKeyEntry entry = AuthorizedKeyEntry.parseAuthorizedKeyEntry(
                    Files.readString(file).strip());
            return KeyUtils.compareKeys(entry.resolvePublicKey(null, PublicKeyEntryResolver.IGNORING), key);
        } catch (IOException | GeneralSecurityException e) {
            return false;
        }
    }
}
