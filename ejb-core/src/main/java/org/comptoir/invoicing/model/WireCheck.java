package org.comptoir.invoicing.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.document.Invoice;
import org.comptoir.document.Item;
import org.comptoir.invoicing.InvoiceLineView;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.ordering.LineView;

/**
 * Matches an invoice that is data with its order, line by line (INV-03).
 *
 * @param lines the order's
 * @param invoiced how much of each of them was invoiced before
 */
public record WireCheck(List<LineView> lines, Map<Integer, BigDecimal> invoiced, InvoiceType type) {
    /** What differs: articles, quantities, amounts and rates of the lines; totals that do not add up. */
    public List<Finding> findings(Invoice document) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < document.lines().size(); i++) {
            check(document.lines().get(i), new Place.InTable(i + 1, ""), findings);
        }
        findings.addAll(new TotalsCheck(document).findings());
        return findings;
    }

    /** The document's lines with the order's lines they were matched to. */
    public List<InvoiceLineView> matched(Invoice document) {
        return document.lines().stream().map(this::matched).toList();
    }

    private InvoiceLineView matched(Invoice.Line line) {
        Optional<LineView> ordered = order(line);
        return new InvoiceLineView(
                line.lineId(),
                ordered.map(LineView::number).orElse(null),
                Optional.ofNullable(line.item())
                        .map(Item::name)
                        .or(() -> ordered.map(LineView::name))
                        .orElse(null),
                line.quantity().value(),
                net(line));
    }

    private void check(Invoice.Line line, Place place, List<Finding> findings) {
        Optional<LineView> ordered = order(line);
        if (ordered.isEmpty()) {
            findings.add(Finding.warning("invoice.line.unknown", place, line.lineId(), name(line.item())));
            return;
        }
        quantity(line, ordered.get(), place, findings);
        amount(line, ordered.get(), place, findings);
        if (line.vat() != null
                && !line.vat().percent().equals(ordered.get().vat().percent())) {
            findings.add(Finding.warning(
                    "invoice.line.vat",
                    place,
                    line.lineId(),
                    plain(line.vat().percent()),
                    plain(ordered.get().vat().percent())));
        }
    }

    private void quantity(Invoice.Line line, LineView ordered, Place place, List<Finding> findings) {
        BigDecimal before = invoiced.getOrDefault(ordered.number(), BigDecimal.ZERO);
        BigDecimal open =
                type == InvoiceType.CREDIT_NOTE ? before : ordered.despatched().subtract(before);
        if (line.quantity().value().compareTo(open) > 0) {
            String found = line.quantity().value().toPlainString();
            findings.add(Finding.warning("invoice.line.quantity", place, line.lineId(), found, plain(open)));
        }
    }

    private static void amount(Invoice.Line line, LineView ordered, Place place, List<Finding> findings) {
        Money expected = ordered.price().times(new Quantity(line.quantity().value(), ordered.unit()));
        if (!net(line).equals(expected)) {
            findings.add(Finding.warning(
                    "invoice.line.net", place, line.lineId(), net(line).toString(), expected.toString()));
        }
    }

    /** By the article; by the order's line number where the article tells nothing, or stands on several lines. */
    private Optional<LineView> order(Invoice.Line line) {
        List<LineView> byArticle = lines.stream()
                .filter(ordered -> isArticle(ordered, line.item()))
                .toList();
        List<LineView> among = byArticle.isEmpty() ? lines : byArticle;
        return among.stream()
                .filter(ordered -> isNamed(ordered, line.orderLineId()) && !contradicts(ordered, line.item()))
                .findFirst()
                .or(() -> byArticle.stream().findFirst());
    }

    private static boolean isNamed(LineView ordered, String lineId) {
        return lineId != null
                && (lineId.equals(Integer.toString(ordered.number())) || lineId.equals(ordered.customerLineId()));
    }

    private static boolean contradicts(LineView ordered, Item item) {
        Optional<Gtin> gtin = Gtin.parse(ordered.gtin());
        return item != null
                && item.gtin() != null
                && gtin.isPresent()
                && !gtin.get().equals(item.gtin());
    }

    private static boolean isArticle(LineView ordered, Item item) {
        if (item == null) {
            return false;
        }
        boolean sameGtin = item.gtin() != null
                && Gtin.parse(ordered.gtin()).filter(item.gtin()::equals).isPresent();
        return sameGtin
                || item.supplierReference() != null && item.supplierReference().equals(ordered.reference());
    }

    private static Money net(Invoice.Line line) {
        return line.net() == null && line.price() != null ? line.price().times(line.quantity()) : line.net();
    }

    private static String name(Item item) {
        return item == null ? "-" : String.valueOf(item.gtin() == null ? item.name() : item.gtin());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
