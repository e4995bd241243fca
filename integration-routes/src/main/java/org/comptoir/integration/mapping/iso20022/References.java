package org.comptoir.integration.mapping.iso20022;

import java.util.Optional;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.identifier.CreditorReference;

/** Structured creditor references: ISO 11649 (SCOR) and the Swiss QR and ISR references of 27 digits. */
public final class References {
    /** The carries of the recursive check digit modulo 10 (Swiss Implementation Guidelines for the QR-bill, annex B). */
    private static final int[] CARRY = {0, 9, 4, 6, 8, 2, 7, 1, 3, 5};

    private References() {}

    /** The reference, whose check digit is looked at, or null. */
    public static String read(Section section, String type, String id, BankValues values) {
        Optional<Term> term = section.term(id);
        term.filter(t -> !isRight(t.text().replace(" ", ""), section.text(type)))
                .ifPresent(
                        t -> values.tell(Finding.warning("iso20022.reference", t.place(), BankValues.shown(t.text()))));
        return section.text(id);
    }

    private static boolean isRight(String reference, String type) {
        if (reference.startsWith("RF") || "SCOR".equals(type) && !reference.matches("\\d+")) {
            return isIso11649(reference);
        }
        boolean swiss = "QRR".equals(type) || String.valueOf(type).startsWith("ISR");
        return !swiss || isRecursive(reference);
    }

    private static boolean isIso11649(String reference) {
        try {
            return new CreditorReference(reference).value().equals(reference);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isRecursive(String reference) {
        if (!reference.matches("\\d{2,27}")) {
            return false;
        }
        int carry = 0;
        for (int i = 0; i < reference.length() - 1; i++) {
            carry = CARRY[(carry + reference.charAt(i) - '0') % 10];
        }
        return (10 - carry) % 10 == reference.charAt(reference.length() - 1) - '0';
    }
}
