package org.comptoir.integration.syntax.pdf;

import java.util.ArrayList;
import java.util.List;

/** How wide each column is: as its longest text, and together as the page. */
record Columns(List<Float> widths) {
    private static final float MOST = 150;

    static Columns of(Type type, List<String> heads, List<List<String>> rows, List<String> sums) {
        List<Float> natural = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            float widest = (float) rows.stream()
                    .mapToDouble(row -> width(type, row.get(column)))
                    .max()
                    .orElse(0);
            float sum = sums.isEmpty() ? 0 : width(type, sums.get(column));
            natural.add(Math.min(MOST, Math.max(Math.max(widest, sum), longestWord(type, heads.get(i)))));
        }
        float total = natural.stream().reduce(0f, Float::sum);
        return new Columns(
                natural.stream().map(width -> width * Sheet.WIDTH / total).toList());
    }

    private static float longestWord(Type type, String head) {
        float longest = 0;
        for (String word : head.split(" ")) {
            longest = Math.max(longest, width(type, word));
        }
        return longest;
    }

    private static float width(Type type, String text) {
        return type.width(type.writable(text), Grid.SIZE) + 2 * Grid.PADDING;
    }
}
