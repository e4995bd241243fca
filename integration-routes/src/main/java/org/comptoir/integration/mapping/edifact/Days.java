package org.comptoir.integration.mapping.edifact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        Set<String> wanted = Set.of(qualifiers);
        return all.stream()
                .filter(dtm -> wanted.contains(dtm.code(1, 1)))
                .map(reading::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
