package org.comptoir.integration.rendering;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.comptoir.filing.FileContent;
import org.comptoir.partners.Actor;
import org.comptoir.settlement.RemittanceJob;
import org.comptoir.settlement.RemittanceRenderer;
import org.comptoir.settlement.RemittanceWork;

/**
 * The worker that makes a paid payout's files (SET-05): it asks for work about once a second, since the domain, which
 * knows no file format, cannot call it. Each file is made outside of any transaction.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemittanceFiles {
    private static final Logger LOG = Logger.getLogger(RemittanceFiles.class.getName());
    private static final int AT_ONCE = 10;

    @Resource
    private ManagedScheduledExecutorService executor;

    @EJB
    private RemittanceWork work;

    @Inject
    @Any
    private Instance<RemittanceRenderer> renderers;

    private ScheduledFuture<?> running;

    @PostConstruct
    void begin() {
        running = executor.scheduleWithFixedDelay(this::guarded, 3000, 900, TimeUnit.MILLISECONDS);
    }

    private void guarded() {
        try {
            work.claim(Actor.system(), AT_ONCE).forEach(this::make);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the remittance advices could not be looked at this time", e);
        }
    }

    private void make(RemittanceJob job) {
        try {
            work.made(Actor.system(), job.payoutId(), files(job));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "remittance advice " + job.number() + " could not be made");
            work.failed(Actor.system(), job.payoutId(), e.toString());
        }
    }

    private List<FileContent> files(RemittanceJob job) {
        return renderers.stream()
                .sorted(Comparator.comparingInt(RemittanceRenderer::position))
                .map(renderer -> renderer.render(job))
                .toList();
    }

    @PreDestroy
    void end() {
        running.cancel(false);
    }
}
