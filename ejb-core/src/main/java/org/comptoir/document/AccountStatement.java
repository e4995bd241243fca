package org.comptoir.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.money.Money;

/**
 * What was booked on an account, with all that an accountant reconciles by (ISO 20022 camt.052 report, camt.053
 * statement, camt.054 notification; CFONB 120).
 *
 * @param number the statement's own id, or null where the format has none
 * @param sequence the bank's count of statements, or null
 * @param from the first day that it covers; until the last one; both may be null
 * @param account its IBAN, or its number at the bank; bank the bank's BIC or code; owner; each may be null
 * @param currency ISO 4217, or null
 */
public record AccountStatement(
        String number,
        String sequence,
        LocalDate created,
        LocalDate from,
        LocalDate until,
        String account,
        String owner,
        String bank,
        String currency,
        List<Balance> balances,
        List<Entry> entries,
        String text)
        implements BusinessDocument {
    /** The balance at the beginning: what was booked before (ISO 20022 code). */
    public static final String OPENING = "OPBD";

    /** The balance at the end: what is booked. */
    public static final String CLOSING = "CLBD";

    /**
     * What was on the account.
     *
     * @param type ISO 20022: OPBD, PRCD, CLBD, CLAV, ITBD …, or the bank's own
     * @param amount negative when the account was overdrawn
     */
    public record Balance(String type, Money amount, LocalDate day) implements Serializable {}

    /**
     * One booking; a batch has several transactions, and a booking without details has none.
     *
     * @param amount never negative; credit says which way
     * @param credit true: money came in, false: money went out; a reversal counts as what it does to the account
     * @param status BOOK, PDNG, INFO, or the bank's own
     * @param reference the bank's reference of the entry for us; bankReference its own
     * @param code what kind of booking: PMNT/ICDT/ESCT, or the bank's own code; it may have both, with a space between
     */
    public record Entry(
            Money amount,
            boolean credit,
            boolean reversal,
            String status,
            LocalDate bookedOn,
            LocalDate valuedOn,
            String reference,
            String bankReference,
            String code,
            String messageId,
            String paymentId,
            List<Charge> charges,
            List<Transaction> transactions,
            String text)
            implements Serializable {
        public Entry {
            charges = List.copyOf(charges);
            transactions = List.copyOf(transactions);
        }

        /** Whether it is booked, not only announced. */
        public boolean isBooked() {
            return "BOOK".equals(status);
        }

        /** What it adds to the account: negative when money went out. */
        public Money signed() {
            return credit ? amount : amount.negated();
        }
    }

    /** What the bank takes for its work. @param credit whether it gives it back */
    public record Charge(Money amount, boolean credit) implements Serializable {}

    /**
     * One payment within an entry. What the bank does not say is null.
     *
     * @param amount null when the bank gives none for it
     * @param endToEndId the payer's reference; the other ids are those of the payment's file and of the banks
     * @param instructed what the payer ordered, where that was another currency; rate the exchange rate from rateCurrency
     * @param text unstructured remittance information, its lines with a line break between
     * @param returnReason why it came back: code and text
     */
    public record Transaction(
            Money amount,
            boolean credit,
            String endToEndId,
            String messageId,
            String paymentId,
            String instructionId,
            String transactionId,
            String uetr,
            String mandate,
            String bankReference,
            String code,
            Money instructed,
            BigDecimal rate,
            String rateCurrency,
            List<Charge> charges,
            Holder debtor,
            Holder creditor,
            String purpose,
            String text,
            List<Remittance> remittances,
            String returnReason,
            String note)
            implements Serializable {
        public Transaction {
            charges = List.copyOf(charges);
            remittances = List.copyOf(remittances);
        }

        /** Who stands on the other side, or null. */
        public Holder counterparty() {
            return credit ? debtor : creditor;
        }
    }

    /** Who paid or was paid. @param account IBAN or another number; ultimate for whom he acted */
    public record Holder(String name, String account, String bic, String ultimate) implements Serializable {}

    /**
     * What a payment is for.
     *
     * @param referenceType SCOR for ISO 11649, QRR, ISR …; reference the creditor's reference
     * @param documentType CINV for an invoice, CREN for a credit note …; amount what was paid of it
     */
    public record Remittance(
            String referenceType,
            String reference,
            String documentType,
            String document,
            LocalDate day,
            Money amount,
            String text)
            implements Serializable {}

    public AccountStatement {
        balances = List.copyOf(balances);
        entries = List.copyOf(entries);
    }

    /** The first balance of this type. */
    public Optional<Balance> balance(String type) {
        return balances.stream().filter(b -> type.equals(b.type())).findFirst();
    }
}
