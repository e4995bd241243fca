package org.comptoir.integration.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Why we say something else of a file than its index does: one line a file in {@code samples/disagreements-*.tsv}. */
final class SampleReasons {
    private static final Path FOLDER = Path.of("src/test/resources/samples");

    private final Map<String, String> given = new HashMap<>();

    static SampleReasons load() throws IOException {
        SampleReasons reasons = new SampleReasons();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> tables = files.filter(f -> f.getFileName().toString().matches("disagreements-.+\\.tsv"))
                    .sorted()
                    .toList();
            for (Path table : tables) {
                reasons.add(table);
            }
        }
        return reasons;
    }

    private void add(Path table) throws IOException {
        for (String line : Files.readAllLines(table)) {
            String[] parts = line.split("\t", 2);
            if (parts.length == 2 && !parts[1].isBlank()) {
                given.put(parts[0], parts[1]);
            }
        }
    }

    /** The reason for {@code file}, or empty. */
    String of(String file) {
        return given.getOrDefault(file, "");
    }

    /** The files for which a reason is given. */
    Set<String> files() {
        return given.keySet();
    }
}
