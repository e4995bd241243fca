package org.comptoir.integration.mapping.edi;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into parts of a bounded length, between words where it can; joined by spaces they give the text back. */
public final class Wrapping {
    private Wrapping() {}

    /**
     * The text, or null where it is longer than its own element: then it is added to lines beside that element.
     *
     * @param length of its own element, width of a line, in characters
     */
    public static String fitting(String text, int length, List<String> lines, int width) {
        if (text == null || text.length() <= length) {
            return text;
        }
        lines.addAll(wrap(text, width));
        return null;
    }

    /** @param width the longest part, in characters */
    public static List<String> wrap(String text, int width) {
        List<String> parts = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int cut = space <= 0 ? width : space;
            parts.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }
}
