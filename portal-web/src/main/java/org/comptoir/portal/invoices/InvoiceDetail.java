package org.comptoir.portal.invoices;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.comptoir.invoicing.InvoiceAction;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceView;
import org.comptoir.portal.frame.CurrentUser;

/** One invoice beside what its order says (INV-02). */
public abstract class InvoiceDetail implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InvoiceBook book;

    @Inject
    private CurrentUser user;

    private long id;
    private InvoiceView view;

    /** Reads the invoice as it stands now. */
    public void load() {
        view = book.view(user.actor(), id);
    }

    /** Whether the life cycle lets this person do it now. */
    public boolean may(String action) {
        return view.allowed().contains(InvoiceAction.valueOf(action));
    }

    protected CurrentUser user() {
        return user;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public InvoiceView getView() {
        return view;
    }
}
