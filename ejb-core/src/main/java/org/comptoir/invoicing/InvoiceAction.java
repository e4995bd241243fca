package org.comptoir.invoicing;

/** What can be done with an invoice. */
public enum InvoiceAction {
    /** It comes in; only in histories. */
    UPLOAD,
    /** The check against the order found no difference beyond the tolerance. */
    CHECK,
    ACCEPT,
    REFUSE,
    CANCEL
}
