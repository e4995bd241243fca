package org.comptoir.notification;

/** What a notice tells. */
public enum NoticeKind {
    /** To the supplier: a new order (VAL-01). */
    ORDER_PLACED,
    /** To the buyer: all of it is available (VAL-05). */
    ORDER_VALIDATED,
    /** To the buyer: a part of it is (VAL-06). */
    ORDER_MODIFIED,
    /** To the buyer: nothing of it is (VAL-07). */
    ORDER_REFUSED,
    /** To buyer and supplier: cancelled or expired (VAL-04, ORD-10). */
    ORDER_CANCELLED,
    /** To the buyer: goods have left (FUL-03). */
    ORDER_SHIPPED,
    /** To the supplier: it has arrived (FUL-06). */
    ORDER_RECEIVED,
    /** To the supplier: an invoice was refused (INV-02). */
    INVOICE_REFUSED,
    /** To the supplier's accountants: paid, with the remittance advice (SET-05). */
    PAYOUT_PAID
}
