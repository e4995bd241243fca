package org.comptoir.invoicing;

/** How an invoice came in. */
public enum InvoiceSource {
    /** Uploaded on a page, with its totals typed. */
    PORTAL,
    /** Data from the supplier's machine (INV-03). */
    WIRE
}
