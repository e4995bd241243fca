package org.comptoir.portal.operator.messages;

import static org.comptoir.portal.lists.Choices.tab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.comptoir.exchange.MessageLog;
import org.comptoir.exchange.MessagePage;
import org.comptoir.exchange.MessageQuery;
import org.comptoir.exchange.MessageState;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.lists.Choices;
import org.comptoir.portal.lists.Listing;

/** The message log, newest first (EXC-05). */
@Named("messages")
@RequestScoped
public class ListPage extends Listing {
    private static final Choices<MessageState> TABS = new Choices<>(
            tab("all"),
            tab("stuck", MessageState.QUARANTINED, MessageState.DEAD, MessageState.OVERDUE, MessageState.REFUSED),
            tab("moving", MessageState.RECEIVED, MessageState.RECOGNISED, MessageState.TRANSLATED, MessageState.READY),
            tab("sent", MessageState.SENT, MessageState.ACKNOWLEDGED),
            tab("processed", MessageState.PROCESSED),
            tab("duplicate", MessageState.DUPLICATE));

    @Inject
    private MessageLog log;

    @Inject
    private CurrentUser user;

    private MessagePage page;

    public MessagePage getPage() {
        if (page == null) {
            Long before = getAfter() == null ? null : Long.valueOf(getAfter());
            page = log.list(
                    user.actor(),
                    new MessageQuery(null, TABS.chosen(getTab()).statuses(), null, null, getText(), before, ROWS));
        }
        return page;
    }

    /** The tabs; the log is too long to be counted at each look. */
    public List<Choices.Counted> getTabs() {
        return TABS.uncounted(TABS.chosen(getTab()));
    }

    @Override
    protected String nextKey() {
        Long key = getPage().nextKey();
        return key == null ? null : key.toString();
    }
}
