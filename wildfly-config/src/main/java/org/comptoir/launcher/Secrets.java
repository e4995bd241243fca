package org.comptoir.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords between the parts of one installation: made once, kept in a file that only its owner reads. */
public final class Secrets {

    private static final int BYTES = 18;

    private final Path file;
    private final Properties values = new Properties();

    /** Opens the secrets of an installation. */
    public Secrets(Installation installation) {
        file = Folders.make(installation.home()).resolve("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new Problem("Cannot read " + file + ": " + e.getMessage() + ".", "Check its owner.");
            }
        }
    }

    /** The secret of this name, made at the first request; kept again when the file was deleted meanwhile. */
    public synchronized String get(String name) {
        boolean known = values.containsKey(name);
        if (!known) {
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            values.setProperty(name, HexFormat.of().formatHex(bytes));
        }
        if (!known || Files.notExists(file)) {
            keep();
        }
        return values.getProperty(name);
    }

    private void keep() {
        StringBuilder text = new StringBuilder();
        values.stringPropertyNames().stream().sorted().forEach(key -> text.append(key)
                .append('=')
                .append(values.getProperty(key))
                .append('\n'));
        Folders.write(file, text.toString());
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException | UnsupportedOperationException e) {
            throw new Problem(
                    "Cannot protect " + file + ".", "Use a file system with permissions for the data folder.");
        }
    }
}
