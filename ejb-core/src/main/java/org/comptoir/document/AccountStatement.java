package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.money.Money;

/**
 * What was booked on an account (ISO 20022 camt.053 statement, camt.054 notification).
 *
 * @param number the statement's or notification's own id
 * @param iban the account
 */
public record AccountStatement(String number, String iban, List<Entry> entries) implements BusinessDocument {
    /**
     * One transaction of an entry; an entry without details is one transaction.
     *
     * @param credit true: money came in, false: money went out; a reversal counts as what it does to the account
     * @param booked whether it is booked (BOOK), not only announced
     * @param bookedOn the booking date, or null
     * @param endToEndId the payer's reference, or null; bankReference the bank's own, or null
     * @param creditorReference ISO 11649, or null; text unstructured remittance information, or null
     */
    public record Entry(
            Money amount,
            boolean credit,
            boolean booked,
            LocalDate bookedOn,
            String endToEndId,
            String bankReference,
            String counterparty,
            String creditorReference,
            String text)
            implements Serializable {}

    public AccountStatement {
        entries = List.copyOf(entries);
    }
}
