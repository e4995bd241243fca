package org.comptoir.ordering;

import java.io.Serializable;
import java.util.Set;

/**
 * Which orders to list, the newest first.
 *
 * @param statuses empty for all
 * @param text part of a number, a reference or a company's name, or null
 * @param afterKey {@link OrderPage#nextKey()} of the page before, or null
 * @param limit 1 to 200
 */
public record OrderQuery(Set<OrderStatus> statuses, String text, String afterKey, int limit) implements Serializable {
    public OrderQuery {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        limit = Math.max(1, Math.min(limit, 200));
    }

    /** The first page of all orders. */
    public static OrderQuery all() {
        return new OrderQuery(Set.of(), null, null, 50);
    }
}
