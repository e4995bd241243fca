package org.comptoir.ordering;

import java.io.Serializable;

/** The answer to a placed order. */
public record OrderPlaced(String number) implements Serializable {}
