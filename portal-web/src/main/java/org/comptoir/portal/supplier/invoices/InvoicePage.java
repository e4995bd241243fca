package org.comptoir.portal.supplier.invoices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.comptoir.invoicing.InvoiceDesk;
import org.comptoir.portal.frame.Said;
import org.comptoir.portal.invoices.InvoiceDetail;

/** The supplier's invoice: what became of it, and take it back while it is not accepted (INV-02). */
@Named("supplierInvoice")
@ViewScoped
public class InvoicePage extends InvoiceDetail {
    private static final long serialVersionUID = 1L;

    @Inject
    private InvoiceDesk desk;

    @Inject
    private Said said;

    /** Its number is free again; it can be entered anew from the order. */
    public void cancel() {
        desk.cancel(user().actor(), getId());
        load();
        said.done("supplier", "invoiceCancelled", getView().number());
    }
}
