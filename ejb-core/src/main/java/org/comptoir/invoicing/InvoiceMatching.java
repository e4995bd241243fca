package org.comptoir.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Line;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.invoicing.model.WireCheck;
import org.comptoir.invoicing.store.Invoices;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;
import org.comptoir.ordering.OrderView;

/** Lays an invoice that is data beside its order, line by line: the same for a person's upload and for a machine (INV-03). */
@ApplicationScoped
class InvoiceMatching {
    private static final Place HEAD = new Place.WholeFile();

    @Inject
    private Invoices invoices;

    @Inject
    private InvoiceReaders readers;

    /** What an uploaded file says for {@code order}; empty when it is no data. */
    Optional<InvoiceProposal> read(OrderView order, byte[] file) {
        return readers.read(file).map(read -> read(order, read));
    }

    private InvoiceProposal read(OrderView order, ReadInvoice read) {
        if (read.document() == null) {
            return InvoiceProposal.unusable(read.findings());
        }
        InvoiceProposal proposal = proposal(order, read.document());
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(otherOrder(order, read.document()));
        findings.addAll(proposal.findings());
        return new InvoiceProposal(
                proposal.number(),
                proposal.type(),
                proposal.net(),
                proposal.vat(),
                proposal.issuedOn(),
                proposal.lines(),
                findings);
    }

    /** The document's head and lines, and what differs from the order. */
    InvoiceProposal proposal(OrderView order, Invoice document) {
        InvoiceType type = document.isCreditNote() ? InvoiceType.CREDIT_NOTE : InvoiceType.INVOICE;
        WireCheck check = new WireCheck(order.lines(), invoicedByLine(order.number()), type);
        return new InvoiceProposal(
                document.number(),
                type,
                net(document, order),
                vat(document),
                document.issued(),
                check.matched(document),
                check.findings(document));
    }

    private static List<Finding> otherOrder(OrderView order, Invoice document) {
        String named = document.orderNumber();
        boolean other = named != null && !named.equals(order.number()) && !named.equals(order.customerReference());
        return other ? List.of(Finding.warning("invoice.order.other", HEAD, named, order.number())) : List.of();
    }

    private static Money net(Invoice document, OrderView order) {
        if (document.taxExclusive() != null) {
            return document.taxExclusive();
        }
        return document.lines().stream()
                .map(Line::net)
                .filter(Objects::nonNull)
                .reduce(Money.zero(order.net().currency()), Money::plus);
    }

    private static Money vat(Invoice document) {
        if (document.taxTotal() != null) {
            return document.taxTotal();
        }
        return document.vatBreakdown().stream()
                .map(VatBreakdown::tax)
                .reduce(Money::plus)
                .orElse(null);
    }

    private Map<Integer, BigDecimal> invoicedByLine(String orderNumber) {
        Map<Integer, BigDecimal> invoiced = new HashMap<>();
        invoices.counted(orderNumber).forEach(invoice -> invoice.addTo(invoiced));
        return invoiced;
    }
}
