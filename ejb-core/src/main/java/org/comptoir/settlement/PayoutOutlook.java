package org.comptoir.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.comptoir.invoicing.InvoiceBook;
import org.comptoir.invoicing.InvoiceRow;
import org.comptoir.invoicing.InvoiceStatus;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.OrderView;
import org.comptoir.partners.Actor;
import org.comptoir.partners.BillingModel;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;
import org.comptoir.settlement.model.DueItem;
import org.comptoir.settlement.model.Payout;
import org.comptoir.settlement.store.DueItems;
import org.comptoir.settlement.store.Payouts;

/** When a supplier is paid for an order, and what still blocks it (SET-03). */
@Stateless
public class PayoutOutlook {
    @Inject
    private OrderBook orders;

    @Inject
    private InvoiceBook invoices;

    @Inject
    private DueItems items;

    @Inject
    private Payouts payouts;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** One entry for each invoice of the order that is not cancelled; a single one without amounts while there is none. */
    public List<OutlookView> of(Actor actor, String orderNumber) {
        if (!actor.overseesAll()) {
            actor.mustBe(OrganisationKind.SUPPLIER, Role.SUPPLIER, Role.ACCOUNTANT, Role.ERP);
        }
        OrderView order = orders.view(actor, orderNumber);
        if (!paidByOperator(order)) {
            return List.of(without(orderNumber, PayoutBlocker.PAID_DIRECTLY));
        }
        List<InvoiceRow> standing = invoices.ofOrder(actor, orderNumber).stream()
                .filter(invoice -> invoice.status() != InvoiceStatus.CANCELLED)
                .toList();
        return standing.isEmpty()
                ? List.of(without(orderNumber, hasLeft(order) ? PayoutBlocker.NO_INVOICE : PayoutBlocker.NOT_SHIPPED))
                : standing.stream().map(invoice -> of(order, invoice)).toList();
    }

    private OutlookView of(OrderView order, InvoiceRow invoice) {
        Optional<DueItem> item = items.find(invoice.id());
        if (item.isEmpty()) {
            PayoutBlocker blocker = invoice.status() == InvoiceStatus.REFUSED
                    ? PayoutBlocker.INVOICE_REFUSED
                    : PayoutBlocker.INVOICE_UNDER_CHECK;
            return view(order.number(), invoice, blocker);
        }
        Optional<Payout> payout = Optional.ofNullable(item.get().payoutId()).flatMap(payouts::payout);
        return view(invoice, item.get(), blocker(order, item.get(), payout), payout);
    }

    private PayoutBlocker blocker(OrderView order, DueItem item, Optional<Payout> payout) {
        if (payout.isPresent()) {
            return payout.get().status() == PayoutStatus.BOOKED ? PayoutBlocker.NONE : PayoutBlocker.IN_RUN;
        }
        if (directory.payeeAccount(item.supplierId()).isEmpty()) {
            return PayoutBlocker.IBAN_MISSING;
        }
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), ZoneId.of(order.supplier().timeZone()));
        return item.payableOn().isAfter(today) ? PayoutBlocker.NOT_DUE : PayoutBlocker.NEXT_RUN;
    }

    private static OutlookView view(InvoiceRow invoice, DueItem item, PayoutBlocker blocker, Optional<Payout> payout) {
        PayoutLineView line = item.line();
        return new OutlookView(
                line.orderNumber(),
                invoice.id(),
                invoice.number(),
                blocker,
                item.dueOn(),
                item.payableOn(),
                line.net(),
                line.gross(),
                line.commission(),
                line.transactionFee(),
                line.paid(),
                payout.map(Payout::number).orElse(null),
                payout.map(Payout::bookedOn).orElse(null));
    }

    private static OutlookView view(String orderNumber, InvoiceRow invoice, PayoutBlocker blocker) {
        return new OutlookView(
                orderNumber,
                invoice.id(),
                invoice.number(),
                blocker,
                invoice.dueOn(),
                null,
                invoice.net(),
                invoice.gross(),
                null,
                null,
                null,
                null,
                null);
    }

    private static OutlookView without(String orderNumber, PayoutBlocker blocker) {
        return new OutlookView(orderNumber, null, null, blocker, null, null, null, null, null, null, null, null, null);
    }

    private boolean paidByOperator(OrderView order) {
        LocalDate placed =
                LocalDate.ofInstant(order.placedAt(), ZoneId.of(order.supplier().timeZone()));
        BillingModel model = directory.terms(order.supplier().id(), placed).billingModel();
        return model == BillingModel.OPERATOR_RESELLS || model == BillingModel.OPERATOR_COLLECTS;
    }

    private static boolean hasLeft(OrderView order) {
        return List.of(OrderStatus.PARTLY_SHIPPED, OrderStatus.SHIPPED, OrderStatus.RECEIVED)
                .contains(order.status());
    }
}
