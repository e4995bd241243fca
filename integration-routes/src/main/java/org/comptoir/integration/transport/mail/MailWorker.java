package org.comptoir.integration.transport.mail;

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
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.comptoir.notification.NoticeQueue;
import org.comptoir.notification.NoticeToSend;
import org.comptoir.partners.Actor;

/**
 * Sends queued notices (NOT-03): claims a few, hands each to the mail server outside of any transaction, marks it. A
 * crash between sending and marking sends a mail twice, never not at all; its Message-ID is the same both times.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailWorker {
    private static final Logger LOG = Logger.getLogger(MailWorker.class.getName());
    private static final int AT_ONCE = 20;
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Resource
    private ManagedScheduledExecutorService executor;

    @EJB
    private NoticeQueue queue;

    @Inject
    private MailComposer composer;

    private ScheduledFuture<?> running;

    @PostConstruct
    void begin() {
        running = executor.scheduleWithFixedDelay(this::guarded, 3000, 1000, TimeUnit.MILLISECONDS);
    }

    private void guarded() {
        try {
            queue.claim(Actor.system(), AT_ONCE, LEASE).forEach(this::send);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the queued notices could not be looked at this time", e);
        }
    }

    private void send(NoticeToSend notice) {
        try {
            composer.send(notice);
            queue.sent(Actor.system(), notice.id());
        } catch (MessagingException e) {
            LOG.log(Level.INFO, () -> "notice " + notice.id() + " waits for the mail server: " + e.getMessage());
            queue.failed(Actor.system(), notice.id(), e.getMessage());
        }
    }

    @PreDestroy
    void end() {
        running.cancel(false);
    }
}
