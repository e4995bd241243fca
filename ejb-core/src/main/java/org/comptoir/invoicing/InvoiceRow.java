package org.comptoir.invoicing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.kernel.money.Money;

/**
 * An invoice in a list.
 *
 * @param company the ordering company
 * @param dueOn when it is due by the supplier's terms (SET-02)
 */
public record InvoiceRow(
        long id,
        String number,
        InvoiceType type,
        InvoiceStatus status,
        String supplierName,
        String orderNumber,
        String company,
        LocalDate issuedOn,
        Instant receivedAt,
        LocalDate dueOn,
        Money net,
        Money vat,
        Money gross,
        boolean differs)
        implements Serializable {}
