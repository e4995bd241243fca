package org.comptoir.notification;

import java.io.Serializable;
import java.time.Instant;

/** A notice in a list. @param orderNumber the order it is about, or null */
public record NoticeRow(
        long id,
        NoticeKind kind,
        NoticeState state,
        String recipient,
        String recipientName,
        String subject,
        String orderNumber,
        Instant createdAt,
        Instant sentAt,
        int attempts)
        implements Serializable {}
