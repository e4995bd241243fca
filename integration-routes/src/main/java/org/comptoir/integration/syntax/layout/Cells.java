package org.comptoir.integration.syntax.layout;

import java.util.List;
import java.util.function.BiFunction;
import org.comptoir.kernel.finding.Place;

/**
 * One row as it was read.
 *
 * @param texts its cells; the first one names the record
 * @param places the place of a cell by its index and its column's name; of the row by -1
 */
public record Cells(List<String> texts, BiFunction<Integer, String, Place> places) {
    public String text(int index) {
        return index < texts.size() ? texts.get(index).strip() : "";
    }

    public Place place() {
        return places.apply(-1, "");
    }

    public Place place(int index, String column) {
        return places.apply(index, column);
    }
}
