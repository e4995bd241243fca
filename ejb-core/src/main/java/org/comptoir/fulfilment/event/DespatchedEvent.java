package org.comptoir.fulfilment.event;

/** Goods have left. @param orderId of the order they belong to */
public record DespatchedEvent(
        String despatchNumber, String orderNumber, long orderId, long supplierId, long customerId) {}
