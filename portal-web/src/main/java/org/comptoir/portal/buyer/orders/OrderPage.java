package org.comptoir.portal.buyer.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.comptoir.fulfilment.DespatchDesk;
import org.comptoir.fulfilment.DespatchView;
import org.comptoir.ordering.BuyerDesk;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderView;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.frame.Said;
import org.comptoir.portal.orders.Progress;

/** An order on the buyer's side: where it stands, its history, confirm the receipt, cancel it (ORD-06, ORD-10, FUL-06). */
@Named("buyerOrder")
@ViewScoped
public class OrderPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrderBook book;

    @Inject
    private BuyerDesk desk;

    @Inject
    private DespatchDesk despatchDesk;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private String number;
    private OrderView view;
    private List<DespatchView> despatches;
    private String reason;

    /** Reads the order as it stands now. */
    public void load() {
        view = book.view(user.actor(), number);
        despatches = despatchDesk.ofOrder(user.actor(), number);
    }

    /** ORD-10. */
    public void cancel() {
        desk.cancel(user.actor(), number, reason);
        load();
        said.done("buyer", "cancelDone");
    }

    /** FUL-06. */
    public void confirmReceipt() {
        desk.confirmReceipt(user.actor(), number);
        load();
        said.done("buyer", "receiptDone");
    }

    /** Whether the life cycle lets this person do it now. */
    public boolean may(String action) {
        return view.allowed().contains(OrderAction.valueOf(action));
    }

    public List<Progress.Mark> getProgress() {
        return Progress.ofBuyer(view);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public OrderView getView() {
        return view;
    }

    public List<DespatchView> getDespatches() {
        return despatches;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
