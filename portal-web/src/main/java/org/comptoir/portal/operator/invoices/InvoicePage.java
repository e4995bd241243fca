package org.comptoir.portal.operator.invoices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.comptoir.invoicing.InvoiceDesk;
import org.comptoir.portal.frame.Said;
import org.comptoir.portal.invoices.InvoiceDetail;

/** An invoice to accept, or to refuse with a reason (INV-02). */
@Named("operatorInvoice")
@ViewScoped
public class InvoicePage extends InvoiceDetail {
    private static final long serialVersionUID = 1L;

    @Inject
    private InvoiceDesk desk;

    @Inject
    private Said said;

    private String reason;

    /** It will be paid when it is due. */
    public void accept() {
        desk.accept(user().actor(), getId());
        load();
        said.done("operator", "invoiceAccepted", getView().number());
    }

    /** The supplier is told why. */
    public void refuse() {
        desk.refuse(user().actor(), getId(), reason);
        load();
        said.done("operator", "invoiceRefused", getView().number());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
