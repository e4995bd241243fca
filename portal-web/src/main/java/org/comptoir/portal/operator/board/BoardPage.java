package org.comptoir.portal.operator.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.comptoir.exchange.MessageLog;
import org.comptoir.exchange.MessageQuery;
import org.comptoir.exchange.MessageState;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceStatus;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.notification.NoticeState;
import org.comptoir.notification.Notices;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.frame.Said;
import org.comptoir.portal.words.El;
import org.comptoir.settlement.DueView;
import org.comptoir.settlement.PayoutDesk;
import org.comptoir.worklist.Worklist;
import org.comptoir.worklist.WorklistEntry;

/** The operator's board: what waits for somebody, and the worklist. */
@Named("board")
@ViewScoped
public class BoardPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<MessageState> STUCK =
            Set.of(MessageState.QUARANTINED, MessageState.DEAD, MessageState.OVERDUE, MessageState.REFUSED);
    private static final int MOST = 100;

    @Inject
    private OrderBook orders;

    @Inject
    private InvoiceBook invoices;

    @Inject
    private MessageLog messages;

    @Inject
    private Notices notices;

    @Inject
    private PayoutDesk payouts;

    @Inject
    private Worklist worklist;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private List<WorklistEntry> entries;

    /** Orders that await a supplier's answer. */
    public long getOrders() {
        return orders.counts(user.actor()).getOrDefault(OrderStatus.PLACED, 0L);
    }

    /** Invoices to decide about. */
    public long getInvoices() {
        var counts = invoices.counts(user.actor());
        return counts.getOrDefault(InvoiceStatus.UPLOADED, 0L) + counts.getOrDefault(InvoiceStatus.CHECKED, 0L);
    }

    /** Messages that somebody has to look at, without those that were mended; at most a hundred are counted. */
    public long getMessages() {
        MessageQuery stuck = new MessageQuery(null, STUCK, null, null, null, null, MOST);
        return messages.list(user.actor(), stuck).rows().stream()
                .filter(message -> message.mendedBy() == null)
                .count();
    }

    /** Notices that could not be sent. */
    public long getNotices() {
        return notices.counts(user.actor()).getOrDefault(NoticeState.DEAD, 0L);
    }

    /** Suppliers whom a run of today would pay. */
    public long getDue() {
        return payouts.due(user.actor()).stream()
                .filter(due -> due.blocked() == null)
                .map(DueView::supplierId)
                .count();
    }

    /** The open entries of the worklist, the oldest first. */
    public List<WorklistEntry> getEntries() {
        if (entries == null) {
            entries = worklist.open(user.actor());
        }
        return entries;
    }

    /** An entry's sentence in the reader's language. */
    public String sentence(WorklistEntry entry) {
        String[] arguments = entry.arguments().toArray(String[]::new);
        return Finding.warning(entry.code(), new Place.WholeFile(), arguments).sentence(El.locale());
    }

    /** Somebody has seen to it. */
    public void close(WorklistEntry entry) {
        worklist.close(user.actor(), entry.id(), null);
        entries = null;
        said.done("operator", "entryClosed", entry.subject());
    }
}
