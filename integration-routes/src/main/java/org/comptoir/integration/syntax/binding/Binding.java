package org.comptoir.integration.syntax.binding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Where each term of a document stands in a syntax: a table, in the order of the syntax's schema, read both ways. A line
 * is {@code ID path [@attribute]}; lines that are indented below another one stand inside of that section; {@code -ID}
 * is not held by the canonical document, and told; {@code ~ID} says nothing that it would have to hold; {@code !ID} is written even when it is empty; {@code <ID} is read alone, {@code >ID} written alone; {@code =text[?ID] path} is a
 * constant that is written [if the term or section is there], {@code _} a space in it. {@code @x!} writes only terms with this qualifier, {@code @-} only
 * those without any. A path that ends with {@code /@attribute} leads to an attribute, which has a term of its own.
 */
public final class Binding {
    private final List<Entry> entries = new ArrayList<>();
    private Sequence sequence;

    private Binding() {}

    /**
     * The table in the resource {@code name} beside {@code owner}.
     *
     * @param replace pairs of a word in the table and what stands for it here
     * @throws IllegalArgumentException when a line is malformed
     */
    public static Binding of(Class<?> owner, String name, String... replace) {
        String text = text(owner, name);
        for (int i = 0; i < replace.length; i += 2) {
            text = text.replace(replace[i], replace[i + 1]);
        }
        return parse(text);
    }

    /** The lines of the resource {@code name} beside {@code owner}, for use in several tables. */
    public static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Binding parse(String text) {
        Binding binding = new Binding();
        Deque<List<Entry>> levels = new ArrayDeque<>(List.of(binding.entries));
        text.lines().filter(l -> !l.isBlank() && !l.strip().startsWith("#")).forEach(line -> {
            int level = (line.length() - line.stripLeading().length()) / 2;
            while (levels.size() > level + 1) {
                levels.pop();
            }
            if (levels.size() <= level) {
                List<Entry> above = levels.peek();
                levels.push(above.get(above.size() - 1).inside());
            }
            levels.peek().add(Entry.of(line.strip()));
        });
        return binding;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The order of the elements inside of the root. */
    public synchronized Sequence sequence() {
        if (sequence == null) {
            sequence = Sequence.of(entries);
        }
        return sequence;
    }
}
