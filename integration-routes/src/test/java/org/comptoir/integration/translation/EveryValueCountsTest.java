package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comptoir.integration.translation.EdiText.Spot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nothing of EDIFACT and X12 is dropped silently: in each golden file each value is changed, and each segment is followed by
 * another one that differs in its longest value, and each place that is empty is filled with values of its directory, one at
 * a time. What the file says, as documents or as findings, must be something else then. What need not count stands with its reason in {@code values-that-do-not-count.tsv}.
 */
@Tag("EXC-01")
@DisplayName("EXC-01 Each value of EDIFACT and X12")
class EveryValueCountsTest {
    private static final Path EXCHANGE = Path.of("src/test/resources/exchange");

    /** What was tried before in a place of the same kind: what a value means does not depend on the file. */
    private final Set<String> tried = new TreeSet<>();

    private final Set<String> silent = new TreeSet<>();

    private final Map<String, EdiShape> shapes = new HashMap<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource({"edifact,.edi", "x12,.x12"})
    @DisplayName("counts, or is known not to")
    void counts(String syntax, String ending) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(EXCHANGE)) {
            files = all.filter(f -> f.toString().endsWith(ending))
                    .filter(f -> !f.toString().contains("partner-mappings")
                            && !f.toString().contains("-reading"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            mutate(syntax, syntax.equals("x12") ? EdiText.x12(text) : EdiText.edifact(text), said(text));
        }

        Set<String> known = new TreeSet<>();
        for (String row : Files.readAllLines(Path.of("src/test/resources/values-that-do-not-count.tsv"))) {
            String[] cells = row.split("\t");
            if (cells[0].equals(syntax)) {
                assertThat(cells).as(row).hasSize(3);
                known.add(cells[1]);
            }
        }
        Files.write(Path.of("target/silent-" + syntax + ".txt"), silent);
        assertThat(silent).isEqualTo(known);
    }

    private void mutate(String syntax, EdiText file, String before) {
        String type = "";
        String release = "";
        EdiShape shape = null;
        for (int s = 0; s < file.size(); s++) {
            String tag = file.tag(s);
            List<List<String>> segment = file.segment(s);
            if (tag.equals("UNH")) {
                String directory = segment.get(2).get(1) + segment.get(2).get(2);
                type = segment.get(2).get(0) + segment.get(2).get(2);
                shape = shape(syntax, segment.get(2).get(0), directory);
            } else if (tag.equals("GS")) {
                release = segment.get(8).get(0).substring(0, 6);
            } else if (tag.equals("ST")) {
                type = segment.get(1).get(0);
                shape = shape(syntax, type, release);
            }
            if (tag.equals("UNT") || tag.equals("SE")) {
                type = "";
            }
            String place = type + " " + tag + qualifier(segment);
            if (!type.isEmpty() && !tag.equals("UNH") && !tag.equals("ST") && tried.add(place + " doubled")) {
                note(place + " doubled", before, file.doubled(s, EveryValueCountsTest::changed));
                note(
                        place + " doubled",
                        said(file.second(s, EveryValueCountsTest::changed)),
                        file.doubled(s, EveryValueCountsTest::changed));
            }
            for (int e = 1; e < segment.size(); e++) {
                for (int c = 0; c < segment.get(e).size(); c++) {
                    String value = segment.get(e).get(c);
                    String at = place + " " + e + "/" + (c + 1);
                    if (!value.isBlank() && tried.add(at)) {
                        note(at + " changed", before, file.with(s, e, c, changed(value)));
                    }
                }
            }
            if (!type.isEmpty() && shape != null && !tag.equals("UNH") && !tag.equals("ST")) {
                fill(place, file, s, shape.values(tag), before);
            }
        }
    }

    /** The schema of a message; null for one of the service messages, which no directory has. */
    private EdiShape shape(String syntax, String type, String release) {
        if (Set.of("CONTRL", "997", "999").contains(type)) {
            return null;
        }
        return shapes.computeIfAbsent(
                type + release,
                key -> syntax.equals("x12") ? EdiShape.x12(type, release) : EdiShape.edifact(type, release));
    }

    /** Each empty place with a value, alone and with one in the place behind it, which it may qualify. */
    private void fill(String place, EdiText file, int segment, List<List<List<String>>> values, String before) {
        List<Spot> spots = new ArrayList<>();
        for (int e = 0; e < values.size(); e++) {
            for (int c = 0; c < values.get(e).size(); c++) {
                spots.add(new Spot(e + 1, c));
            }
        }
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            String at = place + " " + spot.element() + "/" + (spot.component() + 1);
            if (file.isEmpty(segment, spot.element(), spot.component()) && tried.add(at + " filled")) {
                Spot next = i + 1 < spots.size() ? spots.get(i + 1) : null;
                boolean free = next != null && file.isEmpty(segment, next.element(), next.component());
                for (String value : of(spot, values)) {
                    note(at + "=" + value, before, file.filled(segment, spot, value, null, null));
                    if (free) {
                        String behind = of(next, values).get(0);
                        note(at + "=" + value + "," + behind, before, file.filled(segment, spot, value, next, behind));
                    }
                }
            }
        }
    }

    private static List<String> of(Spot spot, List<List<List<String>>> values) {
        return values.get(spot.element() - 1).get(spot.component());
    }

    private static String qualifier(List<List<String>> segment) {
        String first = segment.size() < 2 ? "" : segment.get(1).get(0);
        return first.matches("[A-Z0-9]{1,3}") && first.matches(".*[A-Z].*|.{2,3}") ? "+" + first : "";
    }

    private void note(String what, String before, String text) {
        if (said(text).equals(before)) {
            silent.add(what);
        }
    }

    /** The next digit or letter in the place of the last one. */
    static String changed(String value) {
        for (int i = value.length() - 1; i >= 0; i--) {
            char c = value.charAt(i);
            if (Character.isLetterOrDigit(c) && c < 128) {
                char next = c == '9' ? '1' : c == 'Z' ? 'B' : c == 'z' ? 'b' : (char) (c + 1);
                return value.substring(0, i) + next + value.substring(i + 1);
            }
        }
        return value + "x";
    }

    /** All that a file says, without the numbers of segments, which move when one is written twice. */
    private static String said(String text) {
        ReadResult result = Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
        List<String> said = new ArrayList<>();
        for (Interchange interchange : result.interchanges()) {
            said.add(interchange.with(List.of(), List.of()).toString());
            interchange.messages().forEach(m -> said.add(m.type() + m.version() + m.reference() + m.document()));
        }
        result.all().forEach(f -> said.add(f.severity() + f.code() + f.arguments()));
        return said.toString();
    }
}
