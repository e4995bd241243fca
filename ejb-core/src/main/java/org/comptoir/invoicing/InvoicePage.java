package org.comptoir.invoicing;

import java.io.Serializable;
import java.util.List;

/** A page of invoices. @param nextKey where the next page begins, or null after the last */
public record InvoicePage(List<InvoiceRow> invoices, String nextKey) implements Serializable {}
