package org.comptoir.ordering;

/** What can be done to an order. */
public enum OrderAction {
    PLACE,
    NOTE_PAYMENT,
    VALIDATE,
    REPORT_PROBLEM,
    REFUSE,
    CANCEL,
    EXPIRE,
    SHIP_PART,
    SHIP,
    CONFIRM_RECEIPT,
    PRESUME_RECEIPT
}
