package org.comptoir.portal.operator.notices;

import static org.comptoir.portal.lists.Choices.tab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.comptoir.notification.NoticePage;
import org.comptoir.notification.NoticeQuery;
import org.comptoir.notification.NoticeState;
import org.comptoir.notification.Notices;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.lists.Choices;
import org.comptoir.portal.lists.Listing;

/** All notices to people, the newest first (NOT-03). */
@Named("notices")
@RequestScoped
public class ListPage extends Listing {
    private static final Choices<NoticeState> TABS = new Choices<>(
            tab("all"),
            tab("waiting", NoticeState.QUEUED, NoticeState.CLAIMED, NoticeState.FAILED),
            tab("sent", NoticeState.SENT),
            tab("dead", NoticeState.DEAD));

    @Inject
    private Notices notices;

    @Inject
    private CurrentUser user;

    private NoticePage page;

    public NoticePage getPage() {
        if (page == null) {
            page = notices.list(
                    user.actor(), new NoticeQuery(TABS.chosen(getTab()).statuses(), getText(), getAfter(), ROWS));
        }
        return page;
    }

    /** The tabs with their counts. */
    public List<Choices.Counted> getTabs() {
        return TABS.counted(notices.counts(user.actor()), TABS.chosen(getTab()));
    }

    @Override
    protected String nextKey() {
        return getPage().nextKey();
    }
}
