package org.comptoir.document;

/** What the supplier decided of an order (EDIFACT BGM 1225: 29, 4, 27; Peppol: AP, CA, RE) or of its line (LIN 1229: 5, 3, 7). */
public enum LineDecision {
    ACCEPTED,
    CHANGED,
    REFUSED,
    /** Nothing yet: the order has arrived, and is answered later (EDIFACT 1225: 12, Peppol: AB, X12 587: AH). */
    RECEIVED
}
