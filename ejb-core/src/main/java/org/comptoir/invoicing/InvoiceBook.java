package org.comptoir.invoicing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.comptoir.filing.FileContent;
import org.comptoir.filing.FileView;
import org.comptoir.filing.Files;
import org.comptoir.invoicing.model.Invoice;
import org.comptoir.invoicing.store.InvoiceScope;
import org.comptoir.invoicing.store.Invoices;
import org.comptoir.ordering.OrderBook;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;

/**
 * Reading invoices: a supplier sees its own, the operator all, a customer those addressed to it (IDN-07, INV-05). What
 * a supplier invoices to an operator that buys and re-invoices, no customer sees.
 */
@Stateless
public class InvoiceBook {
    @Inject
    private Invoices invoices;

    @Inject
    private OrderBook orders;

    @Inject
    private Directory directory;

    @Inject
    private Files files;

    /** A page of invoices, the newest first. */
    public InvoicePage list(Actor actor, InvoiceQuery query) {
        List<Invoice> found = invoices.page(InvoiceScope.of(actor), query);
        boolean more = found.size() > query.limit();
        List<InvoiceRow> rows =
                found.stream().limit(query.limit()).map(this::row).toList();
        return new InvoicePage(rows, more ? key(rows.get(rows.size() - 1)) : null);
    }

    /** The invoices of an order that the actor sees, the oldest first. */
    public List<InvoiceRow> ofOrder(Actor actor, String orderNumber) {
        String number = orders.view(actor, orderNumber).number();
        return invoices.ofOrder(InvoiceScope.ofOrder(actor), number).stream()
                .map(this::row)
                .toList();
    }

    /** How many invoices stand in each status. */
    public Map<InvoiceStatus, Long> counts(Actor actor) {
        return invoices.counts(InvoiceScope.of(actor));
    }

    /** Everything of one invoice. @throws org.comptoir.kernel.refusal.NotFoundException for a stranger's too */
    public InvoiceView view(Actor actor, long id) {
        Invoice invoice = invoices.get(InvoiceScope.of(actor), id);
        String supplier = directory.known(invoice.supplierId()).name();
        return invoice.view(actor, supplier, files.view(invoice.fileId()));
    }

    /** The document itself, as it came. */
    public FileContent file(Actor actor, long id) {
        return files.content(invoices.get(InvoiceScope.of(actor), id).fileId());
    }

    /** The documents of several invoices, without their content; a stranger's are left out. */
    public List<FileView> files(Actor actor, List<Long> ids) {
        return files.views(invoices.fileIds(InvoiceScope.of(actor), ids));
    }

    private InvoiceRow row(Invoice invoice) {
        return invoice.row(directory.known(invoice.supplierId()).name());
    }

    private static String key(InvoiceRow row) {
        return row.id() + ":" + row.receivedAt();
    }
}
