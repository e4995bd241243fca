package org.comptoir.notification;

import java.io.Serializable;
import java.util.List;
import org.comptoir.filing.FileContent;

/**
 * A claimed notice as a mail.
 *
 * @param messageId the same at each attempt, so that a mail server may recognise a repeat
 * @param attempt 1 for the first
 */
public record NoticeToSend(
        long id,
        String messageId,
        String recipient,
        String recipientName,
        String language,
        String subject,
        String html,
        String text,
        List<FileContent> attachments,
        int attempt)
        implements Serializable {}
