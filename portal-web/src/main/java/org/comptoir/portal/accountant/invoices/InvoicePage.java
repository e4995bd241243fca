package org.comptoir.portal.accountant.invoices;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.comptoir.portal.invoices.InvoiceDetail;

/** An invoice to read (IDN-07). */
@Named("accountantInvoice")
@ViewScoped
public class InvoicePage extends InvoiceDetail {
    private static final long serialVersionUID = 1L;
}
