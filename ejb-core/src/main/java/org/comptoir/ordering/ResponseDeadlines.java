package org.comptoir.ordering;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.comptoir.ordering.store.Orders;

/** The timer of VAL-04: orders that no supplier answered in time are cancelled, each in a transaction of its own. */
@Singleton
public class ResponseDeadlines {
    private static final Logger LOG = System.getLogger(ResponseDeadlines.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    private Orders orders;

    @Inject
    private Expiry expiry;

    @Inject
    private Clock clock;

    /** Looks every minute; one order that cannot be cancelled does not hold the others. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void expire() {
        orders.overdue(clock.instant(), AT_ONCE).forEach(this::expire);
    }

    private void expire(String number) {
        try {
            expiry.expire(number);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "order " + number + " could not be cancelled at its deadline", e);
        }
    }
}
