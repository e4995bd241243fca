package org.comptoir.integration.mapping.edifact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * The DTM of a message, of which some mean the same and some mean it better than others: they are asked for once all are
 * there. A day that is not asked for, or that is a second one of its meaning, is told as left over.
 */
public final class Days {
    private final EdifactReading reading;
    private final List<Segment> all = new ArrayList<>();

    public Days(EdifactReading reading) {
        this.reading = reading;
    }

    /** One DTM of the message. */
    public void add(Segment dtm) {
        all.add(dtm);
    }

    /** The first day with one of {@code qualifiers} (2005) that can be read, or null. */
    public LocalDate first(String... qualifiers) {
        return first(Set.of(qualifiers), true);
    }

    /** The same of days that stand for another one which is not said: what kind they are is told as left over. */
    public LocalDate other(String... qualifiers) {
        return first(Set.of(qualifiers), false);
    }

    private LocalDate first(Set<String> wanted, boolean meant) {
        for (Segment dtm : all) {
            LocalDate day = wanted.contains(dtm.look(1, 1)) ? reading.date(dtm) : null;
            if (day != null && meant) {
                dtm.code(1, 1);
            }
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
