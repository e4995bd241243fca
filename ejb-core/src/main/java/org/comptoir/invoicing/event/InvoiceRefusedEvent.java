package org.comptoir.invoicing.event;

/** The operator refused an invoice. @param reason in the operator's words */
public record InvoiceRefusedEvent(long invoiceId, String number, String orderNumber, long supplierId, String reason) {}
