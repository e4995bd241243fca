package org.comptoir.portal.lists;

import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderPage;
import org.comptoir.ordering.OrderQuery;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.portal.frame.CurrentUser;

/** A list of orders under tabs (ORD-17): tab, text and page stand in the address, pages are read by key. */
public abstract class OrderList extends Listing {
    @Inject
    private OrderBook book;

    @Inject
    private CurrentUser user;

    private OrderPage page;
    private List<Choices.Counted> tabs;

    /** The tabs of this list. */
    protected abstract Choices<OrderStatus> choices();

    /** The orders of this page. */
    public OrderPage getPage() {
        if (page == null) {
            Choices.Tab<OrderStatus> chosen = choices().chosen(getTab());
            page = book.list(user.actor(), new OrderQuery(chosen.statuses(), getText(), getAfter(), ROWS));
        }
        return page;
    }

    /** The tabs with their counts. */
    public List<Choices.Counted> getTabs() {
        if (tabs == null) {
            tabs = choices().counted(book.counts(user.actor()), choices().chosen(getTab()));
        }
        return tabs;
    }

    @Override
    protected String nextKey() {
        return getPage().nextKey();
    }
}
