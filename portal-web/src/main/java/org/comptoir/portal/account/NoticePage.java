package org.comptoir.portal.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.comptoir.notification.NoticeAction;
import org.comptoir.notification.NoticeView;
import org.comptoir.notification.Notices;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.frame.Said;

/** A mail as it was sent, for its recipient ("open in the browser") and for the operator (NOT-01, NOT-03). */
@Named("notice")
@ViewScoped
public class NoticePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Notices notices;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private long id;
    private NoticeView view;

    public void load() {
        view = notices.view(user.actor(), id);
    }

    /** Queues it again, after it could not be sent. */
    public void queueAgain() {
        notices.queueAgain(user.actor(), id);
        load();
        said.done("operator", "noticeQueued");
    }

    public boolean isQueueable() {
        return user.isOperator() && view.allowed().contains(NoticeAction.QUEUE_AGAIN);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public NoticeView getView() {
        return view;
    }
}
