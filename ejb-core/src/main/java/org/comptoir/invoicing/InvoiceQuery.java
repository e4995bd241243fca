package org.comptoir.invoicing;

import java.io.Serializable;
import java.util.Set;

/**
 * Which invoices to list, the newest first.
 *
 * @param statuses empty for all
 * @param text part of an invoice or order number or of a company's name, or null
 * @param afterKey {@link InvoicePage#nextKey()} of the page before, or null
 * @param limit 1 to 200
 */
public record InvoiceQuery(Set<InvoiceStatus> statuses, String text, String afterKey, int limit)
        implements Serializable {
    public InvoiceQuery {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        limit = Math.max(1, Math.min(limit, 200));
    }

    /** The first page of all invoices. */
    public static InvoiceQuery all() {
        return new InvoiceQuery(Set.of(), null, null, 50);
    }
}
