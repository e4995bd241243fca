package org.comptoir.system.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code target/requirements.md}: for each requirement of {@code docs/requirements-ids.txt} the test classes of all
 * modules that name its id in a {@code @Tag} or in a display name. Argument: the checkout's folder.
 */
public final class RequirementsReport {

    private static final Pattern NAMED = Pattern.compile("@(?:Tag|DisplayName)\\(\\s*\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\b[A-Z]{3}-\\d{2}\\b");

    private RequirementsReport() {}

    /** Scans and writes. */
    public static void main(String[] args) throws IOException {
        Path checkout = Path.of(args[0]).toAbsolutePath().normalize();
        Map<String, String> requirements = requirements(checkout.resolve("docs/requirements-ids.txt"));
        String report = report(requirements, tests(checkout));
        Path file = checkout.resolve("system-tests/target/requirements.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
    }

    private static Map<String, String> requirements(Path list) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String line : Files.readAllLines(list)) {
            texts.put(line.split(" ", 2)[0], line.split(" ", 2)[1]);
        }
        return texts;
    }

    private static Map<String, TreeSet<String>> tests(Path checkout) throws IOException {
        Map<String, TreeSet<String>> tests = new TreeMap<>();
        for (Path source : sources(checkout)) {
            String name = source.getFileName().toString().replace(".java", "");
            ids(Files.readString(source)).forEach(id -> tests.computeIfAbsent(id, i -> new TreeSet<>())
                    .add(name));
        }
        return tests;
    }

    private static List<Path> sources(Path checkout) throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(checkout)) {
            for (Path tests : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
                            .forEach(sources::add);
                }
            }
        }
        return sources;
    }

    static TreeSet<String> ids(String source) {
        TreeSet<String> ids = new TreeSet<>();
        for (Matcher named = NAMED.matcher(source); named.find(); ) {
            ID.matcher(named.group(1)).results().forEach(found -> ids.add(found.group()));
        }
        return ids;
    }

    static String report(Map<String, String> requirements, Map<String, TreeSet<String>> tests) {
        long shown = requirements.keySet().stream().filter(tests::containsKey).count();
        String rows = requirements.entrySet().stream()
                .map(row -> "| %s | %s | %s |".formatted(row.getKey(), row.getValue(), cell(tests.get(row.getKey()))))
                .collect(Collectors.joining("\n"));
        return "# Requirements and their tests\n\n%d of %d have a test.\n\n| id | requirement | tests |\n|---|---|---|\n%s\n"
                .formatted(shown, requirements.size(), rows);
    }

    private static String cell(TreeSet<String> tests) {
        return tests == null ? "**none yet**" : String.join(", ", tests);
    }
}
