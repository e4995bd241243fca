package org.comptoir.integration.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.kernel.finding.Finding;

/**
 * A file of the public collection, what its index says of it and what we say.
 *
 * @param type message type and version by the index
 * @param validity {@code valid}, {@code invalid (…)}, or {@code mixed (…)} for a set of cases in one file
 */
record SampleFile(String name, String type, String validity, Kind kind, ReadResult result) {
    static final Path FOLDER = Path.of("../../shared/samples");
    static final Path INDEX = FOLDER.resolve("INDEX.tsv");

    /** What can be expected of a file. */
    enum Kind {
        /** Taken when the index calls it valid, refused when it calls it invalid. */
        DOCUMENT,
        /** A file around many cases, in no format in which anybody trades: the cases are judged by a test of their own. */
        CASES,
        /** Postcodes, holidays, lists of attacks: no business document, so refused. */
        OTHER;

        static Kind of(String type, String validity) {
            if (type.equals("reference") || type.equals("payload")) {
                return OTHER;
            }
            return validity.startsWith("mixed") ? CASES : DOCUMENT;
        }
    }

    /** Every file of the index, read. */
    static List<SampleFile> all() {
        try {
            return Files.readAllLines(INDEX).stream()
                    .skip(1)
                    .map(l -> of(l.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleFile of(String[] cells) {
        try {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(cells[0]));
            return new SampleFile(
                    cells[0],
                    (cells[1] + " " + cells[2]).strip(),
                    cells[3],
                    Kind.of(cells[1], cells[3]),
                    Documents.read(bytes, ReadOptions.DEFAULT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean agrees() {
        boolean refusal = kind != Kind.DOCUMENT || validity.startsWith("invalid");
        return refusal == (result.outcome() == Outcome.REFUSED);
    }

    /** The folder of its format. */
    String folder() {
        return name.substring(0, name.indexOf('/'));
    }

    /** The codes of its errors, with how many of each. */
    String errors() {
        Map<String, Long> codes = result.all().stream()
                .filter(Finding::isError)
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
        return codes.entrySet().stream()
                .map(e -> e.getKey() + (e.getValue() > 1 ? " ×" + e.getValue() : ""))
                .collect(Collectors.joining(", "));
    }
}
