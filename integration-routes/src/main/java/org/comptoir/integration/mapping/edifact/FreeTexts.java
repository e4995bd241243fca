package org.comptoir.integration.mapping.edifact;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.comptoir.integration.syntax.edi.Segment;

/** FTX: up to five parts that are one text (C108). */
public final class FreeTexts {
    /** Subjects that say nothing more than "text": general, purchasing, mutually defined. */
    private static final Set<String> PLAIN = Set.of("AAI", "PUR", "ZZZ", "GEN", "SUR", "AAO");

    private FreeTexts() {}

    /** The texts of the FTX among {@code segments}; one that holds only a code is left over. */
    public static List<String> of(Collection<Segment> segments) {
        return segments.stream()
                .filter(s -> s.tag().equals("FTX"))
                .map(FreeTexts::of)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The text of one FTX, its parts joined by spaces, or null. */
    public static String of(Segment ftx) {
        String text = Parties.join(ftx, 4, 1, 5, " ");
        if (text != null && PLAIN.contains(ftx.look(1))) {
            ftx.text(1);
        }
        return text;
    }
}
