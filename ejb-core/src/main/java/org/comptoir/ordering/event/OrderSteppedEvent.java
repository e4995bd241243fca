package org.comptoir.ordering.event;

import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderStatus;

/** An order took a step after its placing. */
public record OrderSteppedEvent(
        String number,
        long orderId,
        long supplierId,
        long customerId,
        OrderAction action,
        OrderStatus from,
        OrderStatus to,
        String reason) {}
