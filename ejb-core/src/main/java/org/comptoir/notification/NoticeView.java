package org.comptoir.notification;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.comptoir.filing.FileView;

/**
 * Everything of one notice.
 *
 * @param language BCP 47
 * @param html a whole HTML document, made by us alone: no part of it is markup that a user wrote
 * @param error why the last attempt failed, or null
 * @param allowed what the reader may do now
 */
public record NoticeView(
        NoticeRow head,
        String language,
        String html,
        String text,
        List<FileView> attachments,
        String error,
        Set<NoticeAction> allowed)
        implements Serializable {}
