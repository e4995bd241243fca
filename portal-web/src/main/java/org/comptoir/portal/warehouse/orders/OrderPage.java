package org.comptoir.portal.warehouse.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.comptoir.fulfilment.DespatchDesk;
import org.comptoir.fulfilment.DespatchView;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderView;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.frame.Said;
import org.comptoir.portal.shipping.ShipForm;
import org.comptoir.portal.words.El;

/** An order in the warehouse: what to pick, and the form with which it leaves (IDN-04, FUL-03). */
@Named("warehouseOrder")
@ViewScoped
public class OrderPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrderBook book;

    @Inject
    private DespatchDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private Said said;

    private String number;
    private OrderView view;
    private List<DespatchView> despatches;
    private ShipForm ship;

    public void load() {
        view = book.view(user.actor(), number);
        despatches = desk.ofOrder(user.actor(), number);
        ship = new ShipForm(view, El.formats());
    }

    /** FUL-03: it leaves. */
    public void ship() {
        String despatch = desk.ship(user.actor(), ship.despatch());
        load();
        said.done("supplier", "shipped", despatch);
    }

    /** Whether the life cycle lets this person do it now. */
    public boolean may(String action) {
        return view.allowed().contains(OrderAction.valueOf(action));
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

    public ShipForm getShip() {
        return ship;
    }
}
