package org.comptoir.integration.mapping.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        Set<String> wanted = Set.of(qualifiers);
        return all.stream()
                .filter(dtm -> wanted.contains(dtm.code(1)))
                .map(values::dtm)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
