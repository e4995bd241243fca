package org.comptoir.integration.mapping.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.Item;
import org.comptoir.document.Order;
import org.comptoir.document.Party;
import org.comptoir.document.Party.PartyId;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** The rows with one order number, to an {@link Order}. */
public final class OrderFromRows {
    /** The scheme of a party number that is no GLN: assigned by the buyer (UNCL3055). */
    private static final String BUYERS_OWN = "92";

    private final PartnerConfig config;
    private final String assumedCurrency;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Order.Line> lines = new ArrayList<>();
    private OrderRow first;
    private int firstLine;
    private int line;

    OrderFromRows(PartnerConfig config, String assumedCurrency) {
        this.config = config;
        this.assumedCurrency = assumedCurrency;
    }

    void add(OrderRow row, int line) {
        this.line = line;
        if (first == null) {
            first = row;
            firstLine = line;
        }
        sameHead(row, "issued");
        sameHead(row, "buyer");
        sameHead(row, "deliverTo");
        lines.add(line(row));
    }

    /** The head of an order is told in each of its rows: it must be the same. */
    private void sameHead(OrderRow row, String property) {
        String expected = first.get(property);
        String found = row.get(property);
        if (expected != null && found != null && !expected.equals(found)) {
            tell(Finding.warning("partner.row.head", place(property), found, expected));
        }
    }

    private Order.Line line(OrderRow row) {
        String lineId = row.get("lineId") == null ? Integer.toString(lines.size() + 1) : row.get("lineId");
        List<String> notes = row.get("note") == null ? List.of() : List.of(row.get("note"));
        return new Order.Line(lineId, item(row), quantity(row), price(row), date(row, "wished"), null, notes);
    }

    private Item item(OrderRow row) {
        String written = row.get("gtin");
        Optional<Gtin> gtin = Gtin.parse(written);
        if (written != null && gtin.isEmpty()) {
            tell(Finding.warning("identifier.gtin", place("gtin"), written));
        }
        Item item = new Item(
                gtin.orElse(null),
                written,
                row.get("supplierReference"),
                row.get("customerReference"),
                row.get("name"));
        if (written == null && item.supplierReference() == null && item.customerReference() == null) {
            tell(Finding.warning("document.line.noarticle", place("gtin")));
        }
        return item;
    }

    private Quantity quantity(OrderRow row) {
        BigDecimal value = number(row, "quantity");
        if (row.get("quantity") == null) {
            tell(Finding.error("document.line.noquantity", place("quantity")));
        } else if (value != null && value.signum() <= 0) {
            tell(Finding.error("document.line.quantity", place("quantity"), value.toPlainString()));
        }
        String unit = row.get("unit") == null ? Quantity.ONE : row.get("unit");
        return value == null ? null : Quantity.of(value, unit);
    }

    private UnitPrice price(OrderRow row) {
        BigDecimal value = number(row, "price");
        String code = row.get("currency") == null ? assumedCurrency : row.get("currency");
        if (value == null) {
            return null;
        }
        try {
            return new UnitPrice(value, Currency.getInstance(code), BigDecimal.ONE);
        } catch (IllegalArgumentException e) {
            tell(Finding.error("edifact.currency", place("currency"), code));
            return null;
        }
    }

    private BigDecimal number(OrderRow row, String property) {
        String text = row.get(property);
        Optional<BigDecimal> number = text == null ? Optional.empty() : Plain.number(text);
        if (text != null && number.isEmpty()) {
            tell(Finding.error("edifact.number", place(property), text));
        }
        return number.orElse(null);
    }

    private LocalDate date(OrderRow row, String property) {
        String text = row.get(property);
        Optional<LocalDate> date = text == null ? Optional.empty() : Plain.date(text);
        if (text != null && date.isEmpty()) {
            tell(Finding.error("partner.date", place(property), text));
        }
        return date.orElse(null);
    }

    private Party party(String property) {
        String id = first.get(property);
        if (id == null) {
            return null;
        }
        return Gln.parse(id)
                .map(Party::of)
                .orElseGet(() -> new Party(null, List.of(new PartyId(BUYERS_OWN, id)), null, null, null, null));
    }

    private Place place(String property) {
        return new Place.InTable(line, config.column(property));
    }

    private void tell(Finding finding) {
        findings.add(finding);
    }

    /** The order. */
    public Order order() {
        line = firstLine;
        return new Order(
                first.get("number"),
                "9",
                date(first, "issued"),
                lines.get(0).wished(),
                party("buyer"),
                party("supplier"),
                party("deliverTo"),
                null,
                first.get("currency") == null ? assumedCurrency : first.get("currency"),
                List.of(),
                lines);
    }

    /** What is wrong with its rows; complete once {@link #order()} was asked for. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The lines of the file that it begins and ends on. */
    public int firstLine() {
        return firstLine;
    }
}
