package org.comptoir.integration.mapping.paymentstatus;

import java.util.HashSet;
import java.util.Set;
import org.comptoir.integration.mapping.iso20022.BankValues;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;

/**
 * Whether the statuses of a pain.002 are those of ISO 20022's external code lists (ExternalPaymentGroupStatus1Code,
 * ExternalPaymentTransactionStatus1Code), and whether a part's fits that of the whole. What does not is told once a kind: a
 * file has thousands of payments.
 */
final class StatusCheck {
    /** PART speaks of several payments, never of a single one. */
    private static final String PARTLY = "PART";

    private static final Set<String> KNOWN = Set.of(
            "ACCC", "ACCP", "ACFC", "ACFW", "ACIS", "ACPD", "ACSC", "ACSP", "ACTC", "ACWC", "ACWP", "BLCK", "CANC",
            "CPUC", "PATC", "PDNG", "PRES", "RCVC", "RCVD", "RJCT", "RVCM", "RVMC", "RVNA", "RVNC", "RVNM");
    private static final Set<String> REFUSED = Set.of("RJCT", "CANC");

    private final BankValues values;
    private final Set<String> told = new HashSet<>();

    StatusCheck(BankValues values) {
        this.values = values;
    }

    /** Checks the status of a file or of a group in it. @param above the status of the whole, or null */
    void whole(Section section, String above) {
        check(section, above, PARTLY.equals(section.text("status")));
    }

    /** Checks the status of one payment. @param above the status that its group or file has, or null */
    void payment(Section section, String above) {
        check(section, above, false);
    }

    private void check(Section section, String above, boolean known) {
        section.term("status").ifPresent(term -> {
            String status = term.text();
            if (!known && !KNOWN.contains(status) && told.add(status)) {
                values.tell(Finding.warning("iso20022.status.unknown", term.place(), BankValues.shown(status)));
            }
            if (contradicts(above, status) && told.add(above + " " + status)) {
                values.tell(Finding.warning(
                        "iso20022.status.contradiction",
                        term.place(),
                        BankValues.shown(status),
                        BankValues.shown(above)));
            }
        });
    }

    /** Of a whole that was refused nothing goes on; where a part of an accepted one was refused, PART would be said. */
    private static boolean contradicts(String above, String status) {
        if (above == null) {
            return false;
        }
        return REFUSED.contains(above) ? !REFUSED.contains(status) : REFUSED.contains(status) && above.startsWith("AC");
    }
}
