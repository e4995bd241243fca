package org.comptoir.integration.mapping.inventoryreport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.document.InventoryReport;
import org.comptoir.document.Item;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.xml.LeftOvers;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.Parties;
import org.comptoir.integration.mapping.xml.TermsMapping;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.quantity.Quantity;

/**
 * UBL 2.1 InventoryReport to an {@link InventoryReport} (EXC-02). UBL has a line for each quantity; neighbours that tell
 * other quantities of the same article are one line here.
 */
public final class InventoryReportFromUbl extends TermsMapping {
    private final List<Stock> stocks = new ArrayList<>();

    private record Stock(Section section, String lineId, Item item, Map<StockKind, Quantity> quantities) {
        InventoryReport.Line line() {
            return new InventoryReport.Line(
                    lineId,
                    item,
                    quantities.get(StockKind.ON_HAND),
                    quantities.get(StockKind.AVAILABLE),
                    quantities.get(StockKind.RESERVED),
                    quantities.get(StockKind.EXPECTED));
        }
    }

    public InventoryReportFromUbl(XmlNode top, Values values) {
        super(Ubl.inventoryReport(), top, values);
    }

    @Override
    public InventoryReport document() {
        root().sections("line").forEach(this::line);
        complete(true);
        return new InventoryReport(
                root().text("number"),
                values().date(root(), "issued"),
                values().date(root(), "counted"),
                either("supplier", "reporter"),
                party("buyer"),
                place(),
                stocks.stream().map(s -> values().at(s.section(), s.line())).toList());
    }

    private void line(Section line) {
        Item item = item(line);
        Quantity quantity = values().quantity(line, "quantity");
        StockKind kind = kind(line);
        Stock last = stocks.isEmpty() ? null : stocks.get(stocks.size() - 1);
        if (last == null || !last.item().equals(item) || last.quantities().containsKey(kind)) {
            last = new Stock(line, line.text("lineid"), item, new EnumMap<>(StockKind.class));
            stocks.add(last);
        }
        last.quantities().put(kind, quantity);
    }

    /** What lies there where no code of UNCL6063 says otherwise; another code is told. */
    private StockKind kind(Section line) {
        Optional<StockKind> kind = line.term("kind").flatMap(t -> StockKind.of(t.text()));
        if (line.has("kind") && kind.isEmpty()) {
            values().tell(Finding.warning("inventory.kind", line.place(), line.text("kind")));
        }
        line.term("kind")
                .filter(t -> t.qualifier() != null && !t.qualifier().equals(StockKind.LIST))
                .ifPresent(t -> values().tell(LeftOvers.ofQualifier(t, "listID")));
        return kind.orElse(StockKind.ON_HAND);
    }

    /** The place of all lines; one of several is told. */
    private Party place() {
        List<Party> places = root().sections("line").stream()
                .map(line -> Parties.read(line.section("place"), OrderingTerms.PLACE, values()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (places.size() > 1) {
            values().tell(Finding.warning("inventory.places", root().place(), Integer.toString(places.size())));
        }
        return places.isEmpty() ? null : places.get(0);
    }
}
