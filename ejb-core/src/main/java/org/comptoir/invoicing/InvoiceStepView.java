package org.comptoir.invoicing;

import java.io.Serializable;
import java.time.Instant;

/** One step of an invoice's history. @param from null for the first */
public record InvoiceStepView(
        Instant at,
        String username,
        String actorName,
        InvoiceAction action,
        InvoiceStatus from,
        InvoiceStatus to,
        String reason)
        implements Serializable {}
