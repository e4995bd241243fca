package org.comptoir.integration.mapping.edifact;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** The group of TOD: terms of delivery by code (4053) and in words (4052), with the place (LOC 1) where they end. */
public final class TermsOfDelivery {
    /** Element 4055: a delivery condition; what these terms are about goes without saying. */
    private static final String CONDITION = "6";

    private static final String THEIR_PLACE = "1";
    private static final String CODE = "[A-Z0-9]{1,3}";
    private static final int TEXT = 70;
    private static final int PLACE_OF_D01B = 256;

    private TermsOfDelivery() {}

    /** The terms; empty when they say neither code nor text nor place. */
    public static Optional<DeliveryTerms> read(Group group) {
        Segment tod = group.trigger();
        tod.code(1);
        String code = tod.text(3, 1);
        String text = Parties.join(tod, 3, 4, 5, " ");
        String place = place(group);
        if (place != null && tod.look(1).equals(CONDITION)) {
            tod.text(1);
        }
        boolean empty = code == null && text == null && place == null;
        return empty ? Optional.empty() : Optional.of(new DeliveryTerms(code, text, place));
    }

    /** The name of the place, or its code where it has no name. */
    private static String place(Group group) {
        return group.segments("LOC").stream()
                .filter(loc -> loc.code(1).equals(THEIR_PLACE))
                .map(loc -> loc.look(2, 4).isEmpty() ? loc.text(2, 1) : loc.text(2, 4))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Writes TOD and LOC, of text and place what they have room for, of the code what is one; nothing for null. */
    public static void write(DeliveryTerms terms, Writing out) {
        if (terms == null) {
            return;
        }
        List<String> text = terms.text() == null ? List.of() : Wrapping.wrap(terms.text(), TEXT);
        String first = text.isEmpty() ? null : text.get(0);
        String second = text.size() < 2 ? null : text.get(1);
        boolean code = terms.code() != null && terms.code().matches(CODE);
        out.put("TOD", CONDITION, null, of(code ? terms.code() : null, null, null, first, second));
        if (terms.place() != null) {
            List<String> place = Wrapping.wrap(terms.place(), out.isD01B() ? PLACE_OF_D01B : TEXT);
            out.put("LOC", THEIR_PLACE, of(null, null, null, place.get(0)));
        }
    }
}
