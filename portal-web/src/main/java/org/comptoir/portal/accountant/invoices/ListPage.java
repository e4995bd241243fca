package org.comptoir.portal.accountant.invoices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.comptoir.portal.invoices.InvoiceList;

/** The company's invoices (INV-05). */
@Named("accountantInvoices")
@RequestScoped
public class ListPage extends InvoiceList {}
