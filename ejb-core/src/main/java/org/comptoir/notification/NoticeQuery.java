package org.comptoir.notification;

import java.io.Serializable;
import java.util.Set;

/**
 * Which notices to list, the newest first.
 *
 * @param states empty for all
 * @param text part of a recipient, a subject or an order number, or null
 * @param afterKey {@link NoticePage#nextKey()} of the page before, or null
 * @param limit 1 to 200
 */
public record NoticeQuery(Set<NoticeState> states, String text, String afterKey, int limit) implements Serializable {
    public NoticeQuery {
        states = states == null ? Set.of() : Set.copyOf(states);
        limit = Math.max(1, Math.min(limit, 200));
    }

    /** The first page of all. */
    public static NoticeQuery all() {
        return new NoticeQuery(Set.of(), null, null, 50);
    }
}
