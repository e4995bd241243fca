package org.comptoir.settlement;

/** What still stands between an order and its payout (SET-03). */
public enum PayoutBlocker {
    /** The order has not left. */
    NOT_SHIPPED,
    /** No invoice was entered. */
    NO_INVOICE,
    /** The operator has not decided about the invoice. */
    INVOICE_UNDER_CHECK,
    /** The invoice was refused: it must be cancelled and entered again. */
    INVOICE_REFUSED,
    /** No IBAN is known. */
    IBAN_MISSING,
    /** Credit notes outweigh the invoices. */
    CREDIT,
    /** Not due yet. */
    NOT_DUE,
    /** Due: the next run takes it. */
    NEXT_RUN,
    /** In a run that is under way. */
    IN_RUN,
    /** The supplier is paid directly: there is no payout. */
    PAID_DIRECTLY,
    /** Nothing: it is paid. */
    NONE
}
