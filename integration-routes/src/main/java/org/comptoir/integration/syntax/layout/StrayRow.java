package org.comptoir.integration.syntax.layout;

import java.util.Set;
import org.comptoir.kernel.finding.Finding;

/**
 * What is said of a row that is none of a document. Above and below their tables people write titles, remarks and sums,
 * which are told and harm nothing; a row of cells that names no record may be a line that somebody expects to be taken.
 */
final class StrayRow {
    private static final Set<String> SUMS =
            Set.of("total", "totaux", "totalgeneral", "grandtotal", "totalht", "totalttc", "soustotal", "somme", "sum");

    private StrayRow() {}

    /** @param document the name of the one that is open, or empty */
    static Finding of(Cells row, String document) {
        String name = Cells.shortened(row.text(0));
        if (isSum(row)) {
            return Finding.information("layout.row.sum", row.place());
        }
        if (row.isHeading()) {
            return Finding.information("layout.row.remark", row.place(0, ""), name);
        }
        if (name.isEmpty()) {
            return Finding.error("layout.record.none", row.place(0, ""), row.first());
        }
        return document.isEmpty()
                ? Finding.error("layout.record.outside", row.place(0, ""), name)
                : Finding.error("layout.record.unknown", row.place(0, ""), name, document);
    }

    /** By the first text: an article may be called « Total » too. */
    private static boolean isSum(Cells row) {
        return SUMS.contains(Names.plain(row.first().replaceFirst("[:=].*", "")));
    }
}
