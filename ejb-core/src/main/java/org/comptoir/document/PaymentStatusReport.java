package org.comptoir.document;

import java.io.Serializable;
import java.util.List;
import org.comptoir.kernel.money.Money;

/**
 * What a bank says of payments that it was asked to make (ISO 20022 pain.002).
 *
 * @param number the report's own id
 * @param originalMessageId the id of the file of payments; originalType for example pain.001.001.09, or null
 * @param status the status of the whole file (ACCP, ACSC, RJCT, PART …), or null
 * @param reason the bank's reason for the whole, or null
 */
public record PaymentStatusReport(
        String number, String originalMessageId, String originalType, String status, String reason, List<Group> groups)
        implements BusinessDocument {
    /**
     * A group of payments in the file.
     *
     * @param id the group's id in the file, or null; status and reason are shared by payments that have none
     * @param payments the single payments that the report names; none when all share the status
     */
    public record Group(String id, String status, String reason, List<Payment> payments) implements Serializable {
        public Group {
            payments = List.copyOf(payments);
        }
    }

    /** One payment's status and the bank's reason; amount is what was ordered. Each may be null but the first two. */
    public record Payment(String endToEndId, String status, String reason, String instructionId, Money amount)
            implements Serializable {}

    public PaymentStatusReport {
        groups = List.copyOf(groups);
    }
}
