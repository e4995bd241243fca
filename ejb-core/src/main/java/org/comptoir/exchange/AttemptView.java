package org.comptoir.exchange;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that was tried with a message.
 *
 * @param outcome the state it led to, or FAULT
 * @param next when it is tried again, or null
 */
public record AttemptView(Instant at, String by, String outcome, String detail, Instant next) implements Serializable {}
