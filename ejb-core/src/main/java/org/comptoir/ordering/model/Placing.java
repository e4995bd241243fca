package org.comptoir.ordering.model;

import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.ordering.Channel;
import org.comptoir.ordering.OrderStatus;

/**
 * The head of an order to be placed.
 *
 * @param number of the order; purchaseOrderNumber what it shares with its sisters
 * @param status the first status: placed, or awaiting payment
 */
public record Placing(
        String number,
        String purchaseOrderNumber,
        long supplierId,
        long customerId,
        long siteId,
        Channel channel,
        OrderStatus status,
        String customerReference,
        Contact contact,
        String currency,
        LocalDate wished,
        boolean pickup,
        String note,
        Instant placedAt,
        Instant respondBy) {
    /** Whom the supplier reaches about the order. */
    public record Contact(String name, String email, String phone) {}
}
