package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.money.Money;

/**
 * What one payment pays (EDIFACT REMADV, X12 820; SET-05).
 *
 * @param number the advice's own number
 * @param paymentReference the end-to-end reference of the credit transfer, or null
 * @param paid the date of payment, or null
 * @param total the amount transferred
 */
public record RemittanceAdvice(
        String number,
        String paymentReference,
        LocalDate issued,
        LocalDate paid,
        Party payer,
        Party payee,
        String payeeIban,
        Money total,
        List<Line> lines)
        implements BusinessDocument {
    /**
     * One paid document.
     *
     * @param documentType UNCL1001: 380 invoice, 381 credit note
     * @param orderNumber the order it belongs to, or null; company: the ordering company's name, or null
     * @param net invoiced excl. VAT, or null; gross invoiced incl. VAT; paid what is paid of it incl. VAT
     */
    public record Line(
            String documentNumber,
            String documentType,
            LocalDate documentDate,
            String orderNumber,
            String company,
            Money net,
            Money gross,
            Money paid)
            implements Serializable {}

    public RemittanceAdvice {
        lines = List.copyOf(lines);
    }
}
