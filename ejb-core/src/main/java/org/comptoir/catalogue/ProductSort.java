package org.comptoir.catalogue;

/** The orders in which a list of products is read; each is a key of the list. */
public enum ProductSort {
    NAME,
    REFERENCE,
    PRICE
}
