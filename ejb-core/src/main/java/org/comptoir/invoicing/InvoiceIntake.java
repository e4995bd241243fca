package org.comptoir.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.filing.FileContent;
import org.comptoir.invoicing.InvoiceReception.Said;
import org.comptoir.invoicing.model.Invoice;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderQuery;
import org.comptoir.ordering.OrderRow;
import org.comptoir.ordering.OrderView;
import org.comptoir.partners.Actor;

/** Takes invoices that are data: finds their order, matches them line by line, recognises repeats (INV-03). */
@ApplicationScoped
class InvoiceIntake {
    private static final Place HEAD = new Place.WholeFile();

    @Inject
    private OrderBook orders;

    @Inject
    private InvoiceReception reception;

    @Inject
    private InvoiceMatching matching;

    InvoiceTaken take(Actor machine, org.comptoir.document.Invoice document, byte[] raw, String mediaType) {
        Optional<String> orderNumber = orderNumber(machine, document);
        if (orderNumber.isEmpty()) {
            return refused(null, Finding.error("invoice.order.unknown", HEAD, String.valueOf(named(document))));
        }
        OrderView order = orders.view(machine, orderNumber.get());
        if (!reception.hasLeft(order)) {
            return refused(order.number(), Finding.error("invoice.not-shipped", HEAD, order.number()));
        }
        InvoiceProposal proposal = matching.proposal(order, document);
        Said said = Said.of(proposal, InvoiceSource.WIRE);
        return reception
                .holding(machine, said.number())
                .map(earlier -> repeated(earlier, said, order.number()))
                .orElseGet(() -> take(machine, order, proposal, said, raw, mediaType));
    }

    private InvoiceTaken take(
            Actor machine, OrderView order, InvoiceProposal proposal, Said said, byte[] raw, String mediaType) {
        FileContent file = new FileContent(said.number() + suffix(mediaType), mediaType, raw);
        Invoice invoice = reception.take(machine, order, said, file, proposal.lines(), proposal.findings());
        return new InvoiceTaken(invoice.id(), invoice.status(), order.number(), false, invoice.findings());
    }

    private static InvoiceTaken repeated(Invoice earlier, Said said, String orderNumber) {
        if (earlier.says(said.type(), orderNumber, said.net())) {
            Finding known = Finding.information("invoice.known", HEAD, said.number());
            return new InvoiceTaken(earlier.id(), earlier.status(), orderNumber, true, List.of(known));
        }
        return refused(orderNumber, Finding.error("invoice.number.taken", HEAD, said.number(), earlier.orderNumber()));
    }

    /** The company's order with the number that head or lines name; else the only one with it as its reference. */
    private Optional<String> orderNumber(Actor machine, org.comptoir.document.Invoice document) {
        String named = named(document);
        if (named == null) {
            return Optional.empty();
        }
        List<OrderRow> rows =
                orders.list(machine, new OrderQuery(Set.of(), named, null, 200)).orders();
        List<String> byReference = rows.stream()
                .filter(row -> named.equals(row.customerReference()))
                .map(OrderRow::number)
                .toList();
        return rows.stream()
                .map(OrderRow::number)
                .filter(named::equals)
                .findFirst()
                .or(() -> byReference.size() == 1 ? Optional.of(byReference.get(0)) : Optional.empty());
    }

    private static String named(org.comptoir.document.Invoice document) {
        return Stream.concat(
                        Stream.of(Optional.ofNullable(document.orderNumber())),
                        document.lines().stream().map(line -> Optional.ofNullable(line.orderNumber())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static String suffix(String mediaType) {
        return switch (mediaType) {
            case "application/xml", "text/xml" -> ".xml";
            case "application/pdf" -> ".pdf";
            case "text/plain" -> ".txt";
            default -> ".edi";
        };
    }

    private static InvoiceTaken refused(String orderNumber, Finding finding) {
        return new InvoiceTaken(null, null, orderNumber, false, List.of(finding));
    }
}
