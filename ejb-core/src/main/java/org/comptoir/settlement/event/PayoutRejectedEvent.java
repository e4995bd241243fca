package org.comptoir.settlement.event;

/** The bank rejected a payout; its invoices are free for the next run. @param code ISO 20022 reason, or the status */
public record PayoutRejectedEvent(long payoutId, String number, long supplierId, String code, String reason) {}
