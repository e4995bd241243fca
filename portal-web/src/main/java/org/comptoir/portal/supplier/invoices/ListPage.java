package org.comptoir.portal.supplier.invoices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.comptoir.portal.invoices.InvoiceList;

/** The company's invoices (INV-05). */
@Named("supplierInvoices")
@RequestScoped
public class ListPage extends InvoiceList {}
