package org.comptoir.settlement.event;

/** The files of a paid payout are made: the supplier can be told. */
public record RemittanceReadyEvent(long payoutId, String number, long supplierId) {}
