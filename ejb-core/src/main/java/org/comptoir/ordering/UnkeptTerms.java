package org.comptoir.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderTerms;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** What a machine's order says and the order book has no place for: the sender is told, so that nobody counts on it (EXC-01). */
final class UnkeptTerms {
    private static final Place HEAD = new Place.WholeFile();
    /** UNCL1001: an order, a rush order, a call-off. */
    private static final Set<String> AS_ORDINARY = Set.of("220", "224", "226");

    private UnkeptTerms() {}

    /** @return nothing where the order is kept as a whole; amounts and split deliveries are warnings, words are information */
    static List<Finding> of(Order order) {
        List<Finding> findings = new ArrayList<>();
        OrderTerms terms = order.terms();
        if (terms.typeCode() != null && !AS_ORDINARY.contains(terms.typeCode())) {
            findings.add(Finding.warning("order.terms.kind", HEAD, terms.typeCode()));
        }
        amounts(terms.allowanceCharges(), HEAD, findings);
        if (!terms.references().isEmpty()) {
            String all = terms.references().stream()
                    .map(r -> r.type() + " " + r.number())
                    .collect(Collectors.joining(", "));
            findings.add(Finding.information("order.terms.references", HEAD, all));
        }
        words(terms).forEach(text -> findings.add(Finding.information("order.terms.words", HEAD, text)));
        order.lines().forEach(line -> line(line, findings));
        return findings;
    }

    private static void line(Order.Line line, List<Finding> findings) {
        OrderLineTerms terms = line.terms();
        Place place = IntakeLines.place(line);
        amounts(terms.allowanceCharges(), place, findings);
        if (terms.deliveries().size() > 1) {
            String parts = Integer.toString(terms.deliveries().size());
            findings.add(Finding.warning("order.terms.deliveries", place, parts));
        }
    }

    private static void amounts(List<AllowanceCharge> all, Place place, List<Finding> findings) {
        if (!all.isEmpty()) {
            String amounts = all.stream()
                    .map(part ->
                            (part.charge() ? "+" : "-") + part.amount().amount().toPlainString())
                    .collect(Collectors.joining(", "));
            findings.add(Finding.warning("order.terms.amounts", place, amounts));
        }
    }

    private static Stream<String> words(OrderTerms terms) {
        DeliveryTerms delivery = terms.delivery();
        String ofDelivery = delivery == null
                ? null
                : Stream.of(delivery.code(), delivery.text(), delivery.place())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return Stream.of(terms.payment(), ofDelivery).filter(Objects::nonNull);
    }
}
