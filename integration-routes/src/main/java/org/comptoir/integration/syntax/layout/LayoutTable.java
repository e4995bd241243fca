package org.comptoir.integration.syntax.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.binding.Binding;

/**
 * Reads a table: the first line is {@code Document NAME COD | meaning}, each other one
 * {@code column[=path,…] width [rule …] | meaning}, {@code record NAME COD list [needed]} with its columns indented below,
 * {@code parties role …}, or {@code include part [component]}.
 */
final class LayoutTable {
    private final Deque<RecordType> open = new ArrayDeque<>();

    private LayoutTable(RecordType head) {
        open.push(head);
    }

    /** @throws IllegalArgumentException when the table is malformed or names what the canonical document has not */
    static Layout read(String document) {
        List<String> lines = lines(document + ".layout", "").toList();
        String[] parts = lines.get(0).split("\\|", 2);
        String[] words = parts[0].strip().split(" ");
        RecordType head = new RecordType(words[1], words[2], "", type(words[0]), true, List.of());
        new LayoutTable(head).lines(lines.subList(1, lines.size()), 0);
        return new Layout(words[0], head, parts[1].strip());
    }

    private static Class<?> type(String document) {
        try {
            return Class.forName(BusinessDocument.class.getPackageName() + "." + document);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Stream<String> lines(String resource, String indent) {
        return Binding.text(LayoutTable.class, resource)
                .lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(indent::concat);
    }

    private void lines(List<String> lines, int base) {
        for (String line : lines) {
            int level = base + (line.length() - line.stripLeading().length()) / 2;
            while (open.size() > level + 1) {
                open.pop();
            }
            line(line.strip(), level);
        }
    }

    private void line(String line, int level) {
        String[] words = line.split("\\|", 2)[0].strip().split(" +");
        switch (words[0]) {
            case "include" -> lines(part(words), level);
            case "record" -> record(words);
            case "parties" -> parties(Arrays.asList(words).subList(1, words.length), level);
            default -> open.peek().fields().add(field(words, line));
        }
    }

    /** Its records may be held by a component of the record that includes them. */
    private static List<String> part(String[] words) {
        Stream<String> lines = lines(words[1] + ".part", "");
        return words.length == 2
                ? lines.toList()
                : lines.map(l -> l.replaceFirst("^(record \\w+ \\w+ )", "$1" + words[2] + "."))
                        .toList();
    }

    private void record(String[] words) {
        Class<?> type = Components.type(open.peek().type(), words[3]);
        boolean needed = words.length > 4 && words[4].equals("needed");
        RecordType record = new RecordType(words[1], words[2], words[3], type, needed, List.of());
        open.peek().children().add(record);
        open.push(record);
    }

    private void parties(List<String> roles, int level) {
        Class<?> type = Components.type(open.peek().type(), roles.get(0));
        RecordType party = new RecordType("PARTY", "PTY", "", type, false, roles);
        open.peek().children().add(party);
        open.push(party);
        party.fields()
                .add(new Field("role", List.of(Field.ROLE), String.class, 17, Set.of("must"), "which party it is"));
        lines(lines("party.part", "").toList(), level + 1);
    }

    private Field field(String[] words, String line) {
        String[] name = words[0].split("=", 2);
        List<String> paths = List.of(name[name.length - 1].split(","));
        Set<String> rules = new TreeSet<>(new ArrayList<>(Arrays.asList(words)).subList(2, words.length));
        String[] meaning = line.split("\\|", 2);
        Class<?> type = Components.type(open.peek().type(), paths.get(0));
        String text = meaning.length > 1 ? meaning[1].strip() : "";
        return new Field(name[0], paths, type, Integer.parseInt(words[1]), rules, text);
    }
}
