package org.comptoir.integration.syntax.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How wide each column is: as its longest text, and together as the page.
 *
 * @param left where the first one begins
 */
record Columns(float left, List<Float> widths) {
    private static final float MOST = 150;
    /** Of a column of numbers: an amount of 15 digits fits. */
    private static final float MOST_OF_NUMBER = 92;

    static Columns of(Sheet sheet, List<String> heads, List<List<String>> rows, List<String> sums) {
        List<List<String>> all = new ArrayList<>(rows);
        all.add(sums.isEmpty() ? Collections.nCopies(heads.size(), "") : sums);
        List<Float> natural = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            natural.add(natural(sheet, i, heads, all, MOST, 2));
        }
        float total = natural.stream().reduce(0f, Float::sum);
        return new Columns(
                0, natural.stream().map(width -> width * sheet.width() / total).toList());
    }

    /** So many of the same width. */
    static Columns even(int count, float width) {
        return new Columns(0, Collections.nCopies(count, width / count));
    }

    /** A name and an amount in the right half. */
    static Columns right(float width) {
        return new Columns(width * 0.48f, List.of(width * 0.30f, width * 0.22f));
    }

    /** Each as wide as its longest text, and what they leave to the one at {@code widest}: half of the page where heads take one line. */
    static Columns around(int widest, Sheet sheet, List<String> heads, List<List<String>> rows) {
        Columns wide = around(widest, sheet, heads, rows, 1);
        return wide.widths().get(widest) >= sheet.width() / 2 ? wide : around(widest, sheet, heads, rows, 2);
    }

    private static Columns around(
            int widest, Sheet sheet, List<String> heads, List<List<String>> rows, int linesOfHeads) {
        List<Float> widths = new ArrayList<>();
        float left = sheet.width();
        for (int i = 0; i < heads.size(); i++) {
            float width = i == widest ? 0 : natural(sheet, i, heads, rows, MOST_OF_NUMBER, linesOfHeads);
            widths.add(width);
            left -= width;
        }
        widths.set(widest, left);
        return new Columns(0, widths);
    }

    /** @param linesOfHeads how many lines the head may take */
    private static float natural(
            Sheet sheet, int column, List<String> heads, List<List<String>> rows, float most, int linesOfHeads) {
        float whole = width(sheet.bold(), heads.get(column));
        float head = linesOfHeads == 1 ? whole : whole / linesOfHeads + Grid.SIZE;
        float widest = Math.max(head, longestWord(sheet.bold(), heads.get(column)));
        for (List<String> row : rows) {
            for (String line : row.get(column).split("\n")) {
                widest = Math.max(widest, Math.min(most, width(sheet.type(), line)));
            }
        }
        return widest;
    }

    private static float longestWord(Type type, String head) {
        float longest = 0;
        for (String word : head.split(" ")) {
            longest = Math.max(longest, width(type, word));
        }
        return longest;
    }

    private static float width(Type type, String text) {
        return type.width(type.writable(text), Grid.SIZE) + 2 * Grid.PADDING + 0.5f;
    }
}
