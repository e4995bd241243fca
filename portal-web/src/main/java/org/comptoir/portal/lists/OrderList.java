package org.comptoir.portal.lists;

import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderPage;
import org.comptoir.ordering.OrderQuery;
import org.comptoir.portal.frame.CurrentUser;

/** A list of orders under tabs (ORD-17): tab, text and page stand in the address, pages are read by key. */
public abstract class OrderList {
    private static final int ROWS = 50;

    @Inject
    private OrderBook book;

    @Inject
    private CurrentUser user;

    private String tab;
    private String text;
    private String after;
    private OrderPage page;
    private List<Choices.Counted> tabs;

    /** The tabs of this list. */
    protected abstract Choices choices();

    /** The orders of this page. */
    public OrderPage getPage() {
        if (page == null) {
            Choices.Tab chosen = choices().chosen(tab);
            page = book.list(user.actor(), new OrderQuery(chosen.statuses(), text, after, ROWS));
        }
        return page;
    }

    /** The tabs with their counts. */
    public List<Choices.Counted> getTabs() {
        if (tabs == null) {
            tabs = choices().counted(book.counts(user.actor()), choices().chosen(tab));
        }
        return tabs;
    }

    /** The address of a tab; the text stays. */
    public String to(String key) {
        return new Address().with("tab", key).with("q", text).toString();
    }

    public String getWithoutText() {
        return new Address().with("tab", tab).toString();
    }

    public String getFirst() {
        return new Address().with("tab", tab).with("q", text).toString();
    }

    /** The next page's address, or null after the last. */
    public String getNext() {
        String key = getPage().nextKey();
        return key == null
                ? null
                : new Address()
                        .with("tab", tab)
                        .with("q", text)
                        .with("after", key)
                        .toString();
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
