package org.comptoir.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.money.Money;

/**
 * Payments that a bank is asked to make (ISO 20022 pain.001, SEPA credit transfer).
 *
 * @param messageId the message's own id, at most 35 characters; the bank's status names it
 * @param groupId the id of the group of payments in the file, at most 35 characters
 * @param execution the day on which the bank shall pay
 * @param debtor from whose account
 */
public record CreditTransfer(
        String messageId, String groupId, Instant created, LocalDate execution, Account debtor, List<Payment> payments)
        implements BusinessDocument {
    /**
     * An account and its holder.
     *
     * @param iban the IBAN; outside of SEPA another number of the account
     * @param bic may be null within SEPA
     * @param address the holder's, or null; lei his Legal Entity Identifier (ISO 17442), or null
     */
    public record Account(String name, String iban, String bic, Address address, String lei) implements Serializable {
        /** An account of which no more is known. */
        public Account(String name, String iban, String bic) {
            this(name, iban, bic, null, null);
        }
    }

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

    @Override
    public String number() {
        return messageId;
    }

    /** The sum of all payments, whatever their currencies: the control sum of the file. */
    public BigDecimal controlSum() {
        return payments.stream().map(each -> each.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it may go by SEPA: euro only. */
    public boolean isSepa() {
        return payments.stream()
                .allMatch(each -> each.amount().currency().getCurrencyCode().equals("EUR"));
    }
}
