package org.comptoir.integration.mapping.edi;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * What the mappings take for granted: qualifiers whose usual values say nothing that the documents do not say, so that nothing
 * asks for them. Any other value says something else, which is told as left over. The places are the table of each syntax.
 */
public final class Assumed {
    private final Map<String, List<Row>> rows;

    /** @param table segment, element, component, pattern of the usual values; a line each, parted by tabulators */
    public Assumed(List<String> table) {
        this.rows = table.stream().map(Row::of).collect(Collectors.groupingBy(Row::tag));
    }

    /** Tells what in a segment is not as usual; of one that nobody took, nothing: it is told as a whole. */
    public void check(Segment segment, Reading reading) {
        if (segment.isTaken()) {
            rows.getOrDefault(segment.tag(), List.of()).forEach(row -> row.check(segment, reading));
        }
    }

    private record Row(String tag, int element, int component, Pattern usual) {
        static Row of(String line) {
            String[] cells = line.split("\t");
            return new Row(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Pattern.compile(cells[3]));
        }

        void check(Segment segment, Reading reading) {
            for (Element part : segment.elements()) {
                String found = part.position() == element ? part.look(component) : "";
                if (!found.isEmpty()
                        && part.isUsed(component)
                        && !usual.matcher(found).matches()) {
                    reading.information(
                            reading.code("element.left"), segment.place(element, component), found, segment.tag());
                }
            }
        }
    }
}
