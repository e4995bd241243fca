package org.comptoir.integration.syntax.layout;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Place;

/**
 * One row as it was read.
 *
 * @param texts its cells; the first one names the record
 * @param places the place of a cell by its index and its column's name; of the row by -1
 * @param numbers whether a cell, by its index, was a number and not written as a text by somebody
 */
public record Cells(List<String> texts, BiFunction<Integer, String, Place> places, IntPredicate numbers) {
    /** A row of texts. */
    public Cells(List<String> texts, BiFunction<Integer, String, Place> places) {
        this(texts, places, i -> false);
    }

    public String text(int index) {
        return index < texts.size() ? texts.get(index).strip() : "";
    }

    /** What sort of value a cell is. */
    Node.Kind kind(int index) {
        return numbers.test(index) ? Node.Kind.NUMBER_CELL : Node.Kind.CELL;
    }

    public Place place() {
        return places.apply(-1, "");
    }

    public Place place(int index, String column) {
        return places.apply(index, column);
    }

    public boolean isBlank() {
        return texts.stream().allMatch(String::isBlank);
    }

    /** Whether the first cell alone says something. */
    boolean isHeading() {
        return !text(0).isEmpty() && texts.stream().skip(1).allMatch(String::isBlank);
    }

    /** The first text, to be shown. */
    String first() {
        return texts.stream()
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .map(Cells::shortened)
                .orElse("");
    }

    /** A text as it is shown. */
    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
