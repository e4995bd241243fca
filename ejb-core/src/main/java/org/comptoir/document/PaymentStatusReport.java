package org.comptoir.document;

import java.io.Serializable;
import java.util.List;

/**
 * What a bank says of payments that it was asked to make (ISO 20022 pain.002).
 *
 * @param number the report's own id
 * @param originalMessageId the id of the file of payments
 * @param groupStatus the status of the whole file (ACCP, ACSC, RJCT, PART …), or null
 * @param reason the bank's reason for the whole, or null
 * @param payments the single payments that the report names; none when the whole shares the status
 */
public record PaymentStatusReport(
        String number, String originalMessageId, String groupStatus, String reason, List<Payment> payments)
        implements BusinessDocument {
    /** One payment's status and the bank's reason, or null. */
    public record Payment(String endToEndId, String status, String reason) implements Serializable {}

    public PaymentStatusReport {
        payments = List.copyOf(payments);
    }
}
