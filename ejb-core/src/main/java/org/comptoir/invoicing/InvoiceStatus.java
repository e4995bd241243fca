package org.comptoir.invoicing;

/** Where an invoice stands. Whether it is paid is a fact of its payout, not a status of its own. */
public enum InvoiceStatus {
    /** Taken, and differs from the order: somebody has to look. */
    UPLOADED,
    /** Taken, and agrees with what left. */
    CHECKED,
    /** The operator accepted it: it will be paid and is never changed again. */
    ACCEPTED,
    /** The operator refused it with a reason. */
    REFUSED,
    /** The supplier took it back; its number is free again. */
    CANCELLED
}
