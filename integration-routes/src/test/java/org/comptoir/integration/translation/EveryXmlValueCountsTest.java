package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nothing of an XML document is dropped silently: in each golden file of UBL, CII and ISO 20022 each text and each attribute
 * is changed, and each element that holds a text is followed by another one with another text, one at a time. What the file
 * says, as documents or as findings, must be something else then. What need not count stands with its reason in {@code
 * xml-values-that-do-not-count.tsv}.
 */
@Tag("EXC-01")
@DisplayName("EXC-01 Each value of an XML document")
class EveryXmlValueCountsTest {
    private static final Path EXCHANGE = Path.of("src/test/resources/exchange");
    private static final Pattern TOKEN = Pattern.compile("<(/?)([\\w:.-]+)([^<>]*?)(/?)>|<[!?][^>]*>|([^<]+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:.-]+)=([\"'])(.*?)\\2");

    private final Set<String> tried = new TreeSet<>();
    private final Map<String, String> silent = new TreeMap<>();

    @Test
    @DisplayName("counts, or is known not to")
    void counts() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(EXCHANGE)) {
            files = all.filter(f -> f.toString().endsWith(".xml"))
                    .filter(f -> !f.toString().contains("partner-mappings"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (!Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)
                    .taken()
                    .isEmpty()) {
                mutate(text, said(text));
            }
        }

        Set<String> known = new TreeSet<>();
        for (String row : Files.readAllLines(Path.of("src/test/resources/xml-values-that-do-not-count.tsv"))) {
            String[] cells = row.split("\t");
            if (!row.startsWith("#")) {
                assertThat(cells).as(row).hasSize(2);
                known.add(cells[0]);
            }
        }
        Files.write(Path.of("target/silent-xml.txt"), silent.keySet());
        assertThat(silent.keySet()).isEqualTo(known);
    }

    private void mutate(String text, String before) {
        Deque<String> path = new ArrayDeque<>();
        int opened = -1;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group(5) != null) {
                if (!token.group(5).isBlank()) {
                    change(path, "", text, before, token.start(5), token.end(5));
                }
            } else if (token.group(2) != null && token.group(1).isEmpty()) {
                path.addLast(token.group(2).replaceFirst(".*:", ""));
                Matcher attribute = ATTRIBUTE.matcher(token.group(3));
                while (attribute.find()) {
                    if (!attribute.group(1).startsWith("xmlns")) {
                        int start = token.start(3);
                        change(
                                path,
                                "/@" + attribute.group(1),
                                text,
                                before,
                                start + attribute.start(3),
                                start + attribute.end(3));
                    }
                }
                opened = token.group(4).isEmpty() ? token.start() : -1;
                if (!token.group(4).isEmpty()) {
                    path.removeLast();
                }
            } else if (token.group(2) != null) {
                if (opened >= 0) {
                    doubled(path, text, opened, token.end());
                }
                opened = -1;
                path.removeLast();
            }
        }
    }

    private void change(Deque<String> path, String attribute, String text, String before, int start, int end) {
        String place = String.join("/", path) + attribute;
        if (tried.add(place)) {
            String other = changed(text.substring(start, end));
            note(place, before, text.substring(0, start) + other + text.substring(end));
        }
    }

    private void doubled(Deque<String> path, String text, int start, int end) {
        String place = String.join("/", path) + " doubled";
        if (tried.add(place)) {
            String element = text.substring(start, end);
            int content = element.indexOf('>') + 1;
            int close = element.lastIndexOf('<');
            String other = element.substring(0, content)
                    + changed(element.substring(content, close))
                    + element.substring(close);
            String both = text.substring(0, end) + other + text.substring(end);
            note(place, said(text), both);
            note(place, said(text.substring(0, start) + other + text.substring(end)), both);
        }
    }

    /** Of an amount, not just a cent more, which rounding allows. */
    private static String changed(String value) {
        return value.matches("[1-9]\\d*\\.\\d+")
                ? (value.charAt(0) == '9' ? '8' : (char) (value.charAt(0) + 1)) + value.substring(1)
                : EveryValueCountsTest.changed(value);
    }

    private void note(String place, String before, String text) {
        if (said(text).equals(before)) {
            silent.put(place, text);
        }
    }

    /** All that a file says, without lines and columns, which move when something is written twice. */
    private static String said(String text) {
        ReadResult result = Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        List<String> said = new ArrayList<>();
        for (Interchange interchange : result.interchanges()) {
            said.add(interchange.with(List.of(), List.of()).toString());
            interchange.messages().forEach(m -> said.add(m.type() + m.version() + m.reference() + m.document()));
        }
        result.all().forEach(f -> said.add(f.severity() + f.code() + f.arguments()));
        return said.toString();
    }
}
