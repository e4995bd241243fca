package org.comptoir.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.filing.FileContent;
import org.comptoir.filing.Files;
import org.comptoir.invoicing.event.InvoiceReceivedEvent;
import org.comptoir.invoicing.model.Amounts;
import org.comptoir.invoicing.model.Due;
import org.comptoir.invoicing.model.Expected;
import org.comptoir.invoicing.model.Invoice;
import org.comptoir.invoicing.model.InvoiceCheck;
import org.comptoir.invoicing.model.Receiving;
import org.comptoir.invoicing.store.Invoices;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.ordering.OrderView;
import org.comptoir.partners.Actor;
import org.comptoir.partners.BillingModel;
import org.comptoir.partners.Directory;
import org.comptoir.partners.TermsView;

/** What every invoice goes through, however it comes: kept, checked against the order, told. */
@ApplicationScoped
class InvoiceReception {
    /** What the document says of itself. @param vat null when it does not say */
    record Said(String number, InvoiceType type, Money net, Money vat, LocalDate issuedOn, InvoiceSource source) {
        static Said of(InvoiceProposal data, InvoiceSource source) {
            return new Said(data.number(), data.type(), data.net(), data.vat(), data.issuedOn(), source);
        }
    }

    @Inject
    private Invoices invoices;

    @Inject
    private Directory directory;

    @Inject
    private Files files;

    @Inject
    private Clock clock;

    @Inject
    private Event<InvoiceReceivedEvent> received;

    /** INV-01: whether something of the order has left, so that it can be invoiced. */
    boolean hasLeft(OrderView order) {
        return switch (order.status()) {
            case PARTLY_SHIPPED, SHIPPED, RECEIVED -> true;
            default -> false;
        };
    }

    /** The invoice that holds the number at this supplier now. */
    Optional<Invoice> holding(Actor supplier, String number) {
        return invoices.holding(supplier.organisationId(), number);
    }

    /** Takes the invoice in. @param more what was found beyond the totals */
    Invoice take(
            Actor sender,
            OrderView order,
            Said said,
            FileContent file,
            List<InvoiceLineView> lines,
            List<Finding> more) {
        Instant now = clock.instant();
        TermsView terms = terms(order);
        InvoiceCheck check = check(order, terms);
        Invoice invoice = new Invoice(receiving(order, said, terms, check, file, lines, now), sender);
        List<Finding> findings = new ArrayList<>(check.findings(said.type(), said.net(), said.vat()));
        findings.addAll(more);
        invoice.checked(findings, now);
        invoices.add(invoice);
        received.fire(
                new InvoiceReceivedEvent(invoice.id(), invoice.number(), invoice.orderNumber(), invoice.supplierId()));
        return invoice;
    }

    private Receiving receiving(
            OrderView order,
            Said said,
            TermsView terms,
            InvoiceCheck check,
            FileContent file,
            List<InvoiceLineView> lines,
            Instant now) {
        LocalDate today = day(now, order);
        Due due = Due.of(terms.paymentTerm(), today, day(order.placedAt(), order));
        return new Receiving(
                said.number(),
                said.type(),
                said.source(),
                order.supplier().id(),
                addressee(order, terms),
                order.number(),
                order.customer().name(),
                said.issuedOn() == null ? today : said.issuedOn(),
                now,
                terms.billingModel(),
                due.on(),
                due.payable(),
                files.keep(file),
                amounts(said, check),
                lines);
    }

    private static Amounts amounts(Said said, InvoiceCheck check) {
        Expected expected = check.expected();
        Money vat = said.vat() == null ? expected.vatOn(said.net()) : said.vat();
        Money gross = said.net().plus(vat);
        return new Amounts(
                said.net(),
                vat,
                gross,
                expected.net(),
                expected.gross(),
                check.payable(said.type(), said.net(), gross));
    }

    private InvoiceCheck check(OrderView order, TermsView terms) {
        Currency currency = order.net().currency();
        Money net = Money.zero(currency);
        Money gross = Money.zero(currency);
        for (Invoice earlier : invoices.counted(order.number())) {
            net = net.plus(earlier.type().signed(earlier.net()));
            gross = gross.plus(earlier.type().signed(earlier.payable()));
        }
        Expected expected = Expected.of(currency, order.lines(), net, gross);
        return new InvoiceCheck(expected, new Money(terms.invoiceTolerance(), currency));
    }

    /** The terms of the day on which the order was placed. */
    private TermsView terms(OrderView order) {
        return directory.terms(order.supplier().id(), day(order.placedAt(), order));
    }

    /** Whose debt the invoice is. */
    private long addressee(OrderView order, TermsView terms) {
        return terms.billingModel() == BillingModel.OPERATOR_RESELLS
                ? directory.operator().id()
                : order.customer().id();
    }

    private static LocalDate day(Instant at, OrderView order) {
        return LocalDate.ofInstant(at, ZoneId.of(order.supplier().timeZone()));
    }
}
