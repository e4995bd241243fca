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
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.comptoir.notification.NoticeQueue;
import org.comptoir.notification.NoticeToSend;
import org.comptoir.partners.Actor;

/**
 * The worker of the notices (NOT-01, NOT-03): claims what is queued, sends it outside of any transaction, marks it. A
 * mail server that is away costs an attempt; the queue says when it is tried again.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailSending {
    private static final Logger LOG = Logger.getLogger(MailSending.class.getName());
    private static final int AT_ONCE = 20;
    private static final Duration LEASE = Duration.ofMinutes(3);

    @Resource(lookup = "java:jboss/mail/Comptoir")
    private Session session;

    @Resource
    private ManagedScheduledExecutorService executor;

    @EJB
    private NoticeQueue queue;

    @Inject
    private Clock clock;

    private ScheduledFuture<?> work;

    @PostConstruct
    void begin() {
        work = executor.scheduleWithFixedDelay(this::look, 4, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            List<NoticeToSend> claimed = queue.claim(Actor.system(), AT_ONCE, LEASE);
            claimed.forEach(this::send);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no look at the notices this time", e);
        }
    }

    private void send(NoticeToSend notice) {
        try {
            Transport.send(Letters.of(session, notice, clock.instant()));
            queue.sent(Actor.system(), notice.id());
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
            LOG.log(Level.INFO, "notice " + notice.id() + " could not be sent: " + e.getMessage());
            queue.failed(Actor.system(), notice.id(), String.valueOf(e.getMessage()));
        }
    }

    @PreDestroy
    void end() {
        work.cancel(false);
    }
}
