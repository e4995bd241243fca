package org.comptoir.invoicing.event;

/** The operator accepted an invoice: it will be paid. */
public record InvoiceAcceptedEvent(long invoiceId, String number, String orderNumber, long supplierId) {}
