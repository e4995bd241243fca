package org.comptoir.integration.mapping.invoice;

import java.util.Optional;
import org.comptoir.document.Invoice.Attachment;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Segment;

/** Documents that support an invoice (BG-24): PWK names them by a number (PWK06) and in words (PWK07), but carries none. */
final class X12Attachments {
    /** Element 755: data that support a check; 756: by electronic means; 66: the control number of an attachment. */
    private static final String SUPPORT = "77";

    private static final String ELECTRONIC = "EL";
    private static final String CONTROL_NUMBER = "AC";
    /** The longest number (67) and description (352). */
    private static final int LONGEST = 80;

    private static final int SHORTEST_NUMBER = 2;

    private X12Attachments() {}

    /** The document that a PWK names; empty where it has no number: then it is told as left over. */
    static Optional<Attachment> read(Segment pwk) {
        if (pwk.look(6).isEmpty()) {
            return Optional.empty();
        }
        pwk.code(1);
        pwk.code(2);
        pwk.code(5);
        return Optional.of(new Attachment(pwk.text(6), pwk.text(7), null, null, null, null));
    }

    /** Writes PWK. A number that does not fit is left out, which is told like any other loss. */
    static void write(Attachment attachment, X12Writing out) {
        String number = attachment.reference();
        String words = attachment.description();
        if (number != null && number.length() >= SHORTEST_NUMBER && number.length() <= LONGEST) {
            out.put(
                    "PWK",
                    SUPPORT,
                    ELECTRONIC,
                    null,
                    null,
                    CONTROL_NUMBER,
                    number,
                    words == null || words.length() > LONGEST ? null : words);
        }
    }
}
