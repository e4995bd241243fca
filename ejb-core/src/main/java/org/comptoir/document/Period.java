package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;

/** First and last day of what is delivered or invoiced (BG-14 and BG-26 of EN 16931); one of them may be null. */
public record Period(LocalDate start, LocalDate end) implements Serializable {}
