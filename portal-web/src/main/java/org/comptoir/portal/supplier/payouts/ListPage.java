package org.comptoir.portal.supplier.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderPage;
import org.comptoir.ordering.OrderQuery;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.lists.Listing;
import org.comptoir.settlement.OutlookView;
import org.comptoir.settlement.PayoutOutlook;
import org.comptoir.settlement.RemittanceBook;
import org.comptoir.settlement.RemittanceQuery;
import org.comptoir.settlement.RemittanceRow;

/** When each order is paid and what still blocks it (SET-03), below the last payments. */
@Named("supplierPayouts")
@RequestScoped
public class ListPage extends Listing {
    private static final int OUTLOOKS = 25;
    private static final int LAST = 6;
    private static final Set<OrderStatus> GOING_ON = EnumSet.of(
            OrderStatus.VALIDATED,
            OrderStatus.MODIFIED,
            OrderStatus.PARTLY_SHIPPED,
            OrderStatus.SHIPPED,
            OrderStatus.RECEIVED);

    @Inject
    private OrderBook orders;

    @Inject
    private PayoutOutlook outlook;

    @Inject
    private RemittanceBook remittances;

    @Inject
    private CurrentUser user;

    private OrderPage page;
    private List<OutlookView> outlooks;

    /** An entry for each invoice of the orders of this page, or one for an order without. */
    public List<OutlookView> getOutlooks() {
        if (outlooks == null) {
            outlooks = page().orders().stream()
                    .flatMap(order -> outlook.of(user.actor(), order.number()).stream())
                    .toList();
        }
        return outlooks;
    }

    /** The last payments. */
    public List<RemittanceRow> getLast() {
        return remittances
                .list(user.actor(), new RemittanceQuery(null, null, LAST))
                .remittances();
    }

    private OrderPage page() {
        if (page == null) {
            page = orders.list(user.actor(), new OrderQuery(GOING_ON, getText(), getAfter(), OUTLOOKS));
        }
        return page;
    }

    @Override
    protected String nextKey() {
        return page().nextKey();
    }
}
