package org.comptoir.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.invoicing.InvoiceView;
import org.comptoir.invoicing.event.InvoiceAcceptedEvent;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderView;
import org.comptoir.partners.Actor;
import org.comptoir.partners.BillingModel;
import org.comptoir.partners.Directory;
import org.comptoir.partners.TermsView;
import org.comptoir.settlement.model.DueItem;
import org.comptoir.settlement.model.Fees;
import org.comptoir.settlement.store.DueItems;

/** Notes, with the acceptance of an invoice, what the operator owes for it and what it keeps (SET-01, SET-03). */
@ApplicationScoped
class DueInvoices {
    private static final Set<BillingModel> PAID_BY_OPERATOR =
            EnumSet.of(BillingModel.OPERATOR_RESELLS, BillingModel.OPERATOR_COLLECTS);

    @Inject
    private InvoiceBook invoices;

    @Inject
    private OrderBook orders;

    @Inject
    private Directory directory;

    @Inject
    private DueItems items;

    void accepted(@Observes InvoiceAcceptedEvent event) {
        InvoiceView invoice = invoices.view(Actor.system(), event.invoiceId());
        if (PAID_BY_OPERATOR.contains(invoice.billingModel())) {
            items.add(new DueItem(invoice, fees(invoice)));
        }
    }

    private Fees fees(InvoiceView invoice) {
        OrderView order = orders.view(Actor.system(), invoice.orderNumber());
        LocalDate placed =
                LocalDate.ofInstant(order.placedAt(), ZoneId.of(order.supplier().timeZone()));
        TermsView terms = directory.terms(invoice.supplierId(), placed);
        return invoice.type() == InvoiceType.CREDIT_NOTE
                ? Fees.ofCredit(terms, invoice.net())
                : Fees.of(terms, invoice.net(), invoice.payable(), !items.knowsOrder(invoice.orderNumber()));
    }
}
