package org.comptoir.settlement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.kernel.money.Money;

/** A payout run in a list. @param dueBy what was due by this day is in it */
public record PayoutRunRow(
        long id,
        String number,
        PayoutStatus status,
        LocalDate dueBy,
        Instant proposedAt,
        String proposedBy,
        String decidedBy,
        int payoutCount,
        Money amount)
        implements Serializable {}
