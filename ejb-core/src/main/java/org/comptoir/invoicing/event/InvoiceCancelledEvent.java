package org.comptoir.invoicing.event;

/** The supplier took an invoice back. */
public record InvoiceCancelledEvent(long invoiceId, String number, String orderNumber, long supplierId) {}
