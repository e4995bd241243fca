package org.comptoir.integration.mapping.invoice;

import java.util.Map;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.syntax.NoSuchDocumentException;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * What kind of invoice an 810 is (UNCL1001), by its transaction type (640, BIG07) and purpose (353, BIG08). A self-billed
 * invoice has no code in X12: the buyer is named as its issuer (N1 II).
 */
final class X12InvoiceKinds {
    private static final String INVOICE = "380";
    private static final Map<String, String> TYPES =
            Map.of("DI", INVOICE, "PR", INVOICE, "CR", "381", "CN", "381", "DR", "383");

    private X12InvoiceKinds() {}

    /** The kind of an invoice that begins with {@code big}. A type that is none of these is told as left over. */
    static String of(Segment big, Reading reading) {
        String type = TYPES.getOrDefault(big.look(7), INVOICE);
        boolean corrected = big.look(8).equals("CO") || big.look(8).equals("05");
        if (corrected) {
            big.text(8);
        } else {
            X12Purposes.original(big, 8, reading);
        }
        if (TYPES.containsKey(big.look(7))) {
            big.text(7);
        }
        return corrected && type.equals(INVOICE) ? "384" : type;
    }

    /** BIG07. @throws NoSuchDocumentException for a kind that X12 has no code for */
    static String type(String kind) {
        return switch (kind == null ? INVOICE : kind) {
            case "380", "384", "389" -> "DI";
            case "381" -> "CR";
            case "383" -> "DR";
            default -> throw new NoSuchDocumentException("no X12 code for an invoice of kind " + kind);
        };
    }

    /** BIG08, or null. */
    static String purpose(String kind) {
        return "384".equals(kind) ? "CO" : null;
    }
}
