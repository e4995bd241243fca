package org.comptoir.integration.translation;

import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Leaves out what is a mere consequence: a line whose quantity cannot be read has none, which need not be said again. */
final class Answered {
    private static final String CONSEQUENCE = "document.line.noquantity";

    private Answered() {}

    static List<Finding> without(List<Finding> findings) {
        return findings.stream()
                .filter(f -> !f.code().equals(CONSEQUENCE)
                        || findings.stream().noneMatch(other -> other.isError() && within(other.place(), f.place())))
                .toList();
    }

    /** Whether one place is a part of another one: a cell of a row, a member of an object. */
    private static boolean within(Place part, Place whole) {
        if (part instanceof Place.InTable cell && whole instanceof Place.InTable row) {
            boolean sheet = row.column().isEmpty() || cell.column().startsWith(row.column() + "!");
            return cell.row() == row.row() && sheet && !cell.column().equals(row.column());
        }
        return part instanceof Place.InTree inner
                && whole instanceof Place.InTree outer
                && inner.path().startsWith(outer.path() + "/");
    }
}
