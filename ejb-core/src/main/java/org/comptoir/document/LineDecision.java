package org.comptoir.document;

/** What the supplier decided of an ordered line (EDIFACT LIN 1229: 5, 3, 7; Peppol: AP, CA, RE). */
public enum LineDecision {
    ACCEPTED,
    CHANGED,
    REFUSED
}
