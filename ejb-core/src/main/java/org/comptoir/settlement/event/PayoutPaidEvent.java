package org.comptoir.settlement.event;

/** The bank has booked a payout. */
public record PayoutPaidEvent(long payoutId, String number, long runId, long supplierId) {}
