package org.comptoir.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A line of the message log. @param orders the numbers of the orders it is about */
public record MessageRow(
        long id,
        Direction direction,
        MessageState state,
        String partnerName,
        Conversation conversation,
        String standard,
        String types,
        String reference,
        String fileName,
        int size,
        Instant createdAt,
        Instant stateAt,
        int attempts,
        Long mendedBy,
        List<String> orders)
        implements Serializable {}
