package org.comptoir.exchange;

/** Which way a message goes, seen from the product. */
public enum Direction {
    IN,
    OUT
}
