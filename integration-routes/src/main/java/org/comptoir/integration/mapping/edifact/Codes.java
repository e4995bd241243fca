package org.comptoir.integration.mapping.edifact;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.text.ResourceLines;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;

/** Tells codes that no code list has, in the places that the mappings interpret; the places are {@code codes.tsv}. */
public final class Codes {
    private static final Map<String, List<Row>> ROWS = load();

    private Codes() {}

    /** Tells the wrong codes of a group and of the groups inside it. */
    public static void check(Group group, Reading reading) {
        group.segments().forEach(s -> check(s, reading));
        group.groups().forEach(g -> check(g, reading));
    }

    /** Tells the wrong codes of a segment; one that nobody took is told as left over, whatever stands in it. */
    public static void check(Segment segment, Reading reading) {
        if (segment.isTaken()) {
            ROWS.getOrDefault(segment.tag(), List.of()).forEach(row -> row.check(segment, reading));
        }
    }

    private static Map<String, List<Row>> load() {
        return ResourceLines.of(Codes.class, "codes.tsv").stream()
                .map(Row::of)
                .collect(Collectors.groupingBy(Row::tag));
    }

    /** A place with the form of its codes. */
    private record Row(
            String tag, int element, int component, String list, Severity severity, Pattern form, String example) {
        static Row of(String line) {
            String[] cells = line.split("\t");
            return new Row(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    Integer.parseInt(cells[2]),
                    cells[3],
                    Severity.valueOf(cells[4]),
                    Pattern.compile(cells[5]),
                    cells[6]);
        }

        void check(Segment segment, Reading reading) {
            for (Element part : segment.elements()) {
                String found = part.position() == element ? part.look(component) : "";
                if (!found.isEmpty() && !form.matcher(found).matches()) {
                    List<String> arguments = List.of(found, list, example);
                    reading.tell(new Finding(severity, "edifact.code", segment.place(element, component), arguments));
                }
            }
        }
    }
}
