package org.comptoir.portal.invoices;

import static org.comptoir.portal.lists.Choices.tab;

import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoicePage;
import org.comptoir.invoicing.InvoiceQuery;
import org.comptoir.invoicing.InvoiceStatus;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.lists.Choices;
import org.comptoir.portal.lists.Listing;

/** A list of invoices under tabs (INV-05). */
public abstract class InvoiceList extends Listing {
    private static final Choices<InvoiceStatus> TABS = new Choices<>(
            tab("all"),
            tab("open", InvoiceStatus.UPLOADED, InvoiceStatus.CHECKED),
            tab("accepted", InvoiceStatus.ACCEPTED),
            tab("stopped", InvoiceStatus.REFUSED, InvoiceStatus.CANCELLED));

    @Inject
    private InvoiceBook book;

    @Inject
    private CurrentUser user;

    private InvoicePage page;

    /** The tabs of this list. */
    protected Choices<InvoiceStatus> choices() {
        return TABS;
    }

    public InvoicePage getPage() {
        if (page == null) {
            Choices.Tab<InvoiceStatus> chosen = choices().chosen(getTab());
            page = book.list(user.actor(), new InvoiceQuery(chosen.statuses(), getText(), getAfter(), ROWS));
        }
        return page;
    }

    /** The tabs with their counts. */
    public List<Choices.Counted> getTabs() {
        return choices().counted(book.counts(user.actor()), choices().chosen(getTab()));
    }

    @Override
    protected String nextKey() {
        return getPage().nextKey();
    }
}
