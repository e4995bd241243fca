package org.comptoir.exchange.model;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords as PBKDF2-HMAC-SHA-256 with a salt of their own: {@code iterations$salt$hash}, Base64. */
final class PasswordHash {
    private static final int ITERATIONS = 120_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder();
        return ITERATIONS + "$" + text.encodeToString(salt) + "$"
                + text.encodeToString(derive(password, salt, ITERATIONS));
    }

    static boolean matches(String hash, String password) {
        String[] parts = hash.split("\\$");
        Base64.Decoder bytes = Base64.getDecoder();
        byte[] derived = derive(password, bytes.decode(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(derived, bytes.decode(parts[2]));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            key.clearPassword();
        }
    }
}
