package org.comptoir.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.comptoir.filing.Files;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.notification.model.Notice;
import org.comptoir.notification.store.NoticeStore;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;

/** Reading notices: the operator all of them, a person those sent to him (NOT-01, NOT-03). */
@Stateless
public class Notices {
    @Inject
    private NoticeStore notices;

    @Inject
    private Files files;

    /** A page of notices, the newest first. */
    public NoticePage list(Actor actor, NoticeQuery query) {
        operator(actor);
        List<Notice> found = notices.page(query);
        List<NoticeRow> rows =
                found.stream().limit(query.limit()).map(Notice::row).toList();
        boolean more = found.size() > query.limit();
        NoticeRow last = more ? rows.get(rows.size() - 1) : null;
        return new NoticePage(rows, more ? last.id() + ":" + last.createdAt() : null);
    }

    /** How many notices stand in each state. */
    public Map<NoticeState, Long> counts(Actor actor) {
        operator(actor);
        return notices.counts();
    }

    /** One notice, for the operator or for its recipient ("open in the browser"). */
    public NoticeView view(Actor actor, long id) {
        Notice notice = notices.find(id)
                .filter(found -> isOperator(actor) || found.isFor(actor.username()))
                .orElseThrow(() -> new NotFoundException("notice"));
        return notice.view(actor, notice.attachments().stream().map(files::view).toList());
    }

    /** Queues a notice again that could not be sent. */
    public void queueAgain(Actor actor, long id) {
        operator(actor);
        notices.lock(id).queueAgain(actor);
        notices.availableIn(id, 0);
    }

    private static void operator(Actor actor) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR);
    }

    private static boolean isOperator(Actor actor) {
        return actor.kind() == OrganisationKind.OPERATOR && actor.is(Role.OPERATOR);
    }
}
