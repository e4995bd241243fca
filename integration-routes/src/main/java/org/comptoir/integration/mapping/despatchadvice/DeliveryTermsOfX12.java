package org.comptoir.integration.mapping.despatchadvice;

import java.util.List;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Segment;

/** FOB: terms of delivery by their code (335) and in words, with the place where they end. */
final class DeliveryTermsOfX12 {
    /** Element 146: as buyer and seller agreed, where nothing is said of who pays. */
    private static final String AGREED = "DF";
    /** Element 309: destination; something else than a place. */
    private static final String DESTINATION = "DE";

    private static final String WORDS = "ZZ";
    /** Element 334. */
    private static final String INCOTERMS = "01";
    /** Element 335. */
    private static final int CODE = 3;
    /** Element 352. */
    private static final int TEXT = 80;

    private DeliveryTermsOfX12() {}

    /** The terms, or null where it says neither code nor text nor place; another qualifier than ours is told as left over. */
    static DeliveryTerms read(Segment fob) {
        known(fob, 1, AGREED);
        known(fob, 2, DESTINATION);
        known(fob, 4, INCOTERMS);
        known(fob, 6, WORDS);
        DeliveryTerms terms = new DeliveryTerms(fob.text(5), fob.text(7), fob.text(3));
        boolean empty = terms.code() == null && terms.text() == null && terms.place() == null;
        return empty ? null : terms;
    }

    private static void known(Segment fob, int element, String qualifier) {
        if (fob.look(element).equals(qualifier)) {
            fob.code(element);
        }
    }

    /** Writes FOB; nothing for null, or for a code alone that is no code of element 335. */
    static void write(DeliveryTerms terms, X12Writing out) {
        if (terms == null) {
            return;
        }
        boolean coded = terms.code() != null && terms.code().length() == CODE;
        String place = fitting(terms.place());
        String text = fitting(terms.text());
        if (coded || place != null || text != null) {
            out.put(
                    "FOB",
                    AGREED,
                    place == null ? null : DESTINATION,
                    place,
                    coded ? INCOTERMS : null,
                    coded ? terms.code() : null,
                    text == null ? null : WORDS,
                    text);
        }
    }

    /** What is too long for the element is cut, and told when it is read back. */
    private static String fitting(String text) {
        List<String> parts = text == null ? List.of() : Wrapping.wrap(text, TEXT);
        return parts.isEmpty() ? null : parts.get(0);
    }
}
