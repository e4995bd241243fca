package org.comptoir.settlement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.kernel.money.Money;

/**
 * Everything of one run.
 *
 * @param messageId the id of its payment file
 * @param proposedBy the name of who proposed it; decidedBy of who approved or discarded it, or null
 * @param reason why it was discarded, or null
 * @param allowed what the reader may do now: who proposed a run may not approve it
 */
public record PayoutRunView(
        long id,
        String number,
        String messageId,
        PayoutStatus status,
        LocalDate dueBy,
        Instant proposedAt,
        String proposedBy,
        Instant decidedAt,
        String decidedBy,
        String reason,
        Money amount,
        List<PayoutView> payouts,
        Set<PayoutAction> allowed,
        int version)
        implements Serializable {}
