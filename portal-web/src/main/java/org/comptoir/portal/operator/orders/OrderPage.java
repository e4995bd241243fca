package org.comptoir.portal.operator.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.comptoir.exchange.MessageLog;
import org.comptoir.exchange.MessageQuery;
import org.comptoir.exchange.MessageRow;
import org.comptoir.fulfilment.DespatchDesk;
import org.comptoir.fulfilment.DespatchView;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceRow;
import org.comptoir.ordering.BuyerDesk;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderView;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.frame.Said;
import org.comptoir.portal.orders.Progress;
import org.comptoir.settlement.OutlookView;
import org.comptoir.settlement.PayoutOutlook;

/** An order with all that belongs to it: messages in and out, invoices, payout. */
@Named("operatorOrder")
@ViewScoped
public class OrderPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MESSAGES = 50;

    @Inject
    private OrderBook book;

    @Inject
    private BuyerDesk desk;

    @Inject
    private DespatchDesk despatchDesk;

    @Inject
    private MessageLog log;

    @Inject
    private InvoiceBook invoiceBook;

    @Inject
    private PayoutOutlook outlook;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private String number;
    private String reason;
    private OrderView view;
    private List<DespatchView> despatches;
    private List<MessageRow> messages;
    private List<InvoiceRow> invoices;
    private List<OutlookView> payouts;

    /** Reads the order as it stands now. */
    public void load() {
        view = book.view(user.actor(), number);
        despatches = despatchDesk.ofOrder(user.actor(), number);
        messages = log.list(user.actor(), new MessageQuery(null, Set.of(), null, number, null, null, MESSAGES))
                .rows();
        invoices = invoiceBook.ofOrder(user.actor(), number);
        payouts = outlook.of(user.actor(), number);
    }

    /** ORD-10, for a buyer on the phone. */
    public void cancel() {
        desk.cancel(user.actor(), number, reason);
        load();
        said.done("buyer", "cancelDone");
    }

    /** Whether the life cycle lets this person do it now. */
    public boolean may(String action) {
        return view.allowed().contains(OrderAction.valueOf(action));
    }

    public List<Progress.Mark> getProgress() {
        return Progress.ofSupplier(view, invoices, payouts);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public OrderView getView() {
        return view;
    }

    public List<DespatchView> getDespatches() {
        return despatches;
    }

    public List<MessageRow> getMessages() {
        return messages;
    }

    public List<InvoiceRow> getInvoices() {
        return invoices;
    }

    public List<OutlookView> getPayouts() {
        return payouts;
    }
}
