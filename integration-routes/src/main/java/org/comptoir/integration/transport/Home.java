package org.comptoir.integration.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The data folder and the ports, as the environment names them. */
public final class Home {
    private Home() {}

    /** A folder of the data folder, made when it is missing. */
    public static Path folder(String... names) {
        Path folder = Path.of(variable("COMPTOIR_HOME").orElse(".comptoir"), names);
        try {
            return Files.createDirectories(folder).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
    }

    /** The port that the variable names, or {@code base + offset}. */
    public static int port(String variable, int offset) {
        int base = variable("COMPTOIR_PORT_BASE").map(Integer::parseInt).orElse(8000);
        return variable(variable).map(Integer::parseInt).orElse(base + offset);
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
