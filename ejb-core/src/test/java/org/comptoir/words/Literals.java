package org.comptoir.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts in quotation marks in our sources, with the file in which each stands. */
record Literals(List<Literal> all) {
    /** One of them. @param file its path with slashes */
    record Literal(String text, String file) {}

    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\\n]*)\"");

    static Literals in(List<String> folders) {
        return new Literals(folders.stream()
                .flatMap(folder -> files(Path.of(folder)))
                .flatMap(Literals::of)
                .toList());
    }

    /** The texts in files of which {@code place} holds. */
    Set<String> texts(Predicate<String> place) {
        Set<String> texts = new TreeSet<>();
        all.stream().filter(literal -> place.test(literal.file())).forEach(literal -> texts.add(literal.text()));
        return texts;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Literal> of(Path file) {
        try {
            String path = file.toString().replace('\\', '/');
            return TEXT.matcher(Files.readString(file)).results().map(found -> new Literal(found.group(1), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
