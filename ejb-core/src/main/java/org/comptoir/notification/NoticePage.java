package org.comptoir.notification;

import java.io.Serializable;
import java.util.List;

/** A page of notices. @param nextKey where the next page begins, or null after the last */
public record NoticePage(List<NoticeRow> notices, String nextKey) implements Serializable {}
