package org.comptoir.portal.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.settlement.RemittanceBook;
import org.comptoir.settlement.RemittanceView;

/** One remittance advice with its table, its files and its invoices (SET-05); the same for supplier and accountant. */
@Named("remittance")
@RequestScoped
public class RemittanceDetail {
    @Inject
    private RemittanceBook book;

    @Inject
    private CurrentUser user;

    private long id;
    private RemittanceView view;

    public void load() {
        view = book.view(user.actor(), id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public RemittanceView getView() {
        return view;
    }
}
