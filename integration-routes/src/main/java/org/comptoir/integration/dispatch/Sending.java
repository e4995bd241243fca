package org.comptoir.integration.dispatch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.comptoir.exchange.Outbox;

/** The worker of the outbox: about once a second it claims what waits and sends it, until nothing is left (EXC-05). */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sending {
    private static final Logger LOG = Logger.getLogger(Sending.class.getName());
    private static final int AT_ONCE = 20;

    @Resource
    private ManagedScheduledExecutorService executor;

    @EJB
    private Outbox outbox;

    @Inject
    private Departure departure;

    private final List<ScheduledFuture<?>> work = new ArrayList<>();

    @PostConstruct
    void begin() {
        work.add(executor.scheduleWithFixedDelay(() -> guarded(this::send), 2000, 700, TimeUnit.MILLISECONDS));
        work.add(executor.scheduleWithFixedDelay(() -> guarded(this::chase), 60, 60, TimeUnit.SECONDS));
    }

    private void send() {
        List<Long> claimed;
        do {
            claimed = outbox.claim(AT_ONCE);
            claimed.forEach(departure::send);
        } while (claimed.size() == AT_ONCE);
    }

    private void chase() {
        outbox.chase(AT_ONCE);
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the outbox could not be looked at this time", e);
        }
    }

    @PreDestroy
    void end() {
        work.forEach(each -> each.cancel(false));
    }
}
