package org.comptoir.ordering.event;

/** An order was placed. */
public record OrderPlacedEvent(String number, long orderId, long supplierId, long customerId) {}
