package org.comptoir.invoicing.event;

/** An invoice was uploaded or received. */
public record InvoiceReceivedEvent(long invoiceId, String number, String orderNumber, long supplierId) {}
