package org.comptoir.document;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.money.Money;

/**
 * Payments that a bank is asked to make (ISO 20022 pain.001, SEPA credit transfer).
 *
 * @param messageId the message's own id, at most 35 characters; the bank's status names it
 * @param execution the day on which the bank shall pay
 * @param debtor from whose account
 */
public record CreditTransfer(
        String messageId, Instant created, LocalDate execution, Account debtor, List<Payment> payments)
        implements Serializable {
    /** An account and its holder. @param bic may be null within SEPA */
    public record Account(String name, String iban, String bic) implements Serializable {}

    /**
     * One payment.
     *
     * @param endToEndId at most 35 characters; status and statement name it
     * @param creditor to whose account
     * @param creditorReference ISO 11649, or null
     * @param text unstructured remittance information, at most 140 characters, or null
     */
    public record Payment(String endToEndId, Money amount, Account creditor, String creditorReference, String text)
            implements Serializable {}

    public CreditTransfer {
        payments = List.copyOf(payments);
    }

    /** The sum of all payments. @throws java.util.NoSuchElementException when there are none */
    public Money total() {
        return payments.stream().map(Payment::amount).reduce(Money::plus).orElseThrow();
    }
}
