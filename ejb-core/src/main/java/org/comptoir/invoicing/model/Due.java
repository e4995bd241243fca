package org.comptoir.invoicing.model;

import java.time.LocalDate;
import org.comptoir.partners.PaymentTerm;

/**
 * When an invoice is due, and the first day on which a payout run takes it (SET-02).
 *
 * @param on the due date
 * @param payable what is due at the end of a month is paid by the first run of the next one; all else on its day
 */
public record Due(LocalDate on, LocalDate payable) {
    /**
     * An invoice that came on {@code received} for an order of {@code ordered}: of 4 December, due on 31 January, paid
     * from 1 February on.
     */
    public static Due of(PaymentTerm term, LocalDate received, LocalDate ordered) {
        LocalDate on = term.due(term.countsFromOrder() ? ordered : received);
        return new Due(on, term == PaymentTerm.THIRTY_DAYS_END_OF_MONTH ? on.plusDays(1) : on);
    }
}
