package org.comptoir.integration.mapping.edifact;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.DocumentReference;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** The group of RFF: another document by kind (1153), number (1154) and line (1156), with its day (DTM 171). */
public final class References {
    private static final String ITS_DAY = "171";
    private static final String CODE = "[A-Z0-9]{1,3}";

    private References() {}

    /** The references of the groups right inside {@code group}, whatever their kind. */
    public static List<DocumentReference> inside(Group group, EdifactReading reading) {
        return group.groups("RFF").stream()
                .map(rff -> read(rff, reading))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The reference; empty when it names no number or no kind, which is told as left over, or when a partner's own binding
     * has taken it for something else.
     */
    public static Optional<DocumentReference> read(Group group, EdifactReading reading) {
        Segment rff = group.trigger();
        if (rff.isTaken() || rff.look(1, 1).isEmpty() || rff.look(1, 2).isEmpty()) {
            return Optional.empty();
        }
        LocalDate issued = new LineGroup(group, reading).sideDate(ITS_DAY);
        return Optional.of(new DocumentReference(rff.text(1, 1), rff.text(1, 2), rff.text(1, 3), issued));
    }

    /** Writes RFF and DTM. What is no code of 1153 in the document (a word of UBL's) is mutually defined (ZZZ). */
    public static void write(DocumentReference reference, Writing out) {
        boolean code = reference.type() != null && reference.type().matches(CODE);
        out.put("RFF", of(code ? reference.type() : "ZZZ", reference.number(), reference.lineId()));
        out.date(ITS_DAY, reference.issued());
    }
}
