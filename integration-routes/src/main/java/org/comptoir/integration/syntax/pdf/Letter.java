package org.comptoir.integration.syntax.pdf;

import java.util.List;
import java.util.Locale;

/**
 * A paper for people as data: what stands on it, from the top to the bottom. Texts may have several lines.
 *
 * @param locale the language that it is written in
 * @param running what stands at the head of each further page
 * @param foot what stands at the foot of each page, before its number
 */
public record Letter(Locale locale, String title, String running, String foot, List<Part> parts) {
    public Letter {
        parts = List.copyOf(parts);
    }

    /** What takes the page's whole width, or for sums its right half. */
    public sealed interface Part permits Strip, Rows, Sums, Text {}

    /** Texts beside each other, each below its head. */
    public record Strip(List<String> heads, List<String> texts) implements Part {}

    /**
     * A table, its heads repeated on each page.
     *
     * @param title above it, or null
     * @param widest the column that takes what the others leave; those behind it have numbers, at the right
     */
    public record Rows(String title, List<String> heads, int widest, List<List<String>> rows) implements Part {}

    /** Pairs of a name and an amount; the last one counts most. */
    public record Sums(List<List<String>> rows) implements Part {}

    /** Paragraphs below their title. */
    public record Text(String title, List<String> paragraphs) implements Part {}
}
