package org.comptoir.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.comptoir.filing.Files;
import org.comptoir.notification.model.Notice;
import org.comptoir.notification.store.NoticeStore;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Role;

/**
 * The worker's side of the notices (NOT-03): claim, send outside of any transaction, mark. Each call is a transaction of
 * its own. A worker that dies leaves its claims to lapse; a mail server that is down costs attempts with growing pauses
 * and, after the last, leaves the notice to the operator.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeQueue {
    /** With the pauses below the last attempt is made about ten hours after the first. */
    public static final int ATTEMPTS = 12;

    @Inject
    private NoticeStore notices;

    @Inject
    private Files files;

    @Inject
    private Clock clock;

    /** Claims up to {@code limit} notices for {@code lease}; another worker gets others. */
    public List<NoticeToSend> claim(Actor system, int limit, Duration lease) {
        system.must(Role.SYSTEM);
        return notices.lockAvailable(limit).stream()
                .map(notice -> claim(notice, lease))
                .toList();
    }

    /** The mail server has taken it. Said again, it changes nothing. */
    public void sent(Actor system, long id) {
        system.must(Role.SYSTEM);
        notices.lock(id).sent(clock.instant());
        notices.done(id);
    }

    /** It could not be sent: it is tried again after a pause, or given up after the last attempt. */
    public void failed(Actor system, long id, String reason) {
        system.must(Role.SYSTEM);
        Notice notice = notices.lock(id);
        if (notice.failed(reason, ATTEMPTS)) {
            notices.availableIn(id, pause(notice.attempts()));
        } else {
            notices.done(id);
        }
    }

    private NoticeToSend claim(Notice notice, Duration lease) {
        notice.claim();
        notices.availableIn(notice.id(), lease.toSeconds());
        return notice.toSend(notice.attachments().stream().map(files::content).toList());
    }

    /** Seconds until the next attempt: doubled each time from 10 s to an hour, less up to a half, by chance. */
    static long pause(int attempts) {
        long longest = Math.min(3600, 10L << Math.min(attempts - 1, 20));
        return ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
    }
}
