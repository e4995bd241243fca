package org.comptoir.ordering;

import java.io.Serializable;
import java.time.Instant;

/** One step of an order's history. @param from null for the first */
public record StepView(
        Instant at,
        String username,
        String actorName,
        OrderAction action,
        OrderStatus from,
        OrderStatus to,
        String reason)
        implements Serializable {}
