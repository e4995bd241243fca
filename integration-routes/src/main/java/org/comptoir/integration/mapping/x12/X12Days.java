package org.comptoir.integration.mapping.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * The DTM of a set, of which some mean the same and some mean it better than others: they are asked for once all are there. A
 * day that is not asked for, or that is a second one of its meaning, is told as left over.
 */
public final class X12Days {
    private final X12Values values;
    private final List<Segment> all = new ArrayList<>();

    public X12Days(X12Values values) {
        this.values = values;
    }

    /** One DTM of the set. */
    public void add(Segment dtm) {
        all.add(dtm);
    }

    /** The first day with one of {@code qualifiers} (374) that can be read, or null. */
    public LocalDate first(String... qualifiers) {
        return first(Set.of(qualifiers), true);
    }

    /** The same of days that stand for another one which is not said: what kind they are is told as left over. */
    public LocalDate other(String... qualifiers) {
        return first(Set.of(qualifiers), false);
    }

    private LocalDate first(Set<String> wanted, boolean meant) {
        for (Segment dtm : all) {
            LocalDate day = wanted.contains(dtm.look(1)) ? values.dtm(dtm) : null;
            if (day != null && meant) {
                dtm.code(1);
            }
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
