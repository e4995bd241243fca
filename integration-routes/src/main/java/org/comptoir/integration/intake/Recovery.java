package org.comptoir.integration.intake;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.comptoir.exchange.MessageWork;

/**
 * Looks for received messages that nobody handles: after a crash, after a fault, after the operator's replay. What is
 * being handled at this moment is locked and found done afterwards, so looking twice does no harm.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Recovery {
    private static final Logger LOG = Logger.getLogger(Recovery.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @EJB
    private MessageWork work;

    @Inject
    private Handling handling;

    private ScheduledFuture<?> looking;

    @PostConstruct
    void begin() {
        looking = executor.scheduleWithFixedDelay(this::look, 3, 2, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            work.waitingPartners().forEach(handling::drain);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no look at received messages this time", e);
        }
    }

    @PreDestroy
    void end() {
        looking.cancel(false);
    }
}
