package org.comptoir.exchange;

import java.io.Serializable;
import java.util.Set;

/**
 * What to list, newest first.
 *
 * @param direction null for both; states empty for all; organisationId null for all that the actor may see
 * @param orderNumber only messages about this order, or null
 * @param text part of the file name, or the beginning of the reference, or null
 * @param beforeId the key of the page before ({@link MessagePage#nextKey()}), or null for the first page
 */
public record MessageQuery(
        Direction direction,
        Set<MessageState> states,
        Long organisationId,
        String orderNumber,
        String text,
        Long beforeId,
        int limit)
        implements Serializable {
    /** The newest messages, whatever they are. */
    public static MessageQuery newest(int limit) {
        return new MessageQuery(null, Set.of(), null, null, null, null, limit);
    }
}
