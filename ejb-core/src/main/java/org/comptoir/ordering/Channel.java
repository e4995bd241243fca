package org.comptoir.ordering;

/** By which door an order came in. */
public enum Channel {
    PORTAL,
    EDI,
    API
}
