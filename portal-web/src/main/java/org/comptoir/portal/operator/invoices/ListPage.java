package org.comptoir.portal.operator.invoices;

import static org.comptoir.portal.lists.Choices.tab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.comptoir.invoicing.InvoiceStatus;
import org.comptoir.portal.invoices.InvoiceList;
import org.comptoir.portal.lists.Choices;

/** All suppliers' invoices, those to decide about first (INV-02). */
@Named("operatorInvoices")
@RequestScoped
public class ListPage extends InvoiceList {
    private static final Choices<InvoiceStatus> TABS = new Choices<>(
            tab("open", InvoiceStatus.UPLOADED, InvoiceStatus.CHECKED),
            tab("accepted", InvoiceStatus.ACCEPTED),
            tab("stopped", InvoiceStatus.REFUSED, InvoiceStatus.CANCELLED),
            tab("all"));

    @Override
    protected Choices<InvoiceStatus> choices() {
        return TABS;
    }
}
