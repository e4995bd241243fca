package org.comptoir.ordering;

/** Where an order stands. Invoiced and paid out are facts of its invoices, not statuses of its own. */
public enum OrderStatus {
    AWAITING_PAYMENT,
    PLACED,
    VALIDATED,
    MODIFIED,
    PARTLY_SHIPPED,
    SHIPPED,
    RECEIVED,
    REFUSED,
    CANCELLED
}
