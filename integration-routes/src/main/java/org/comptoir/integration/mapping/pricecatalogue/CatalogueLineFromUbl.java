package org.comptoir.integration.mapping.pricecatalogue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.document.Item;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.PriceCatalogue.Action;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** A CatalogueLine with its prices. */
final class CatalogueLineFromUbl {
    /** UNCL5387: catalogue price, before allowances. */
    static final String GROSS = "CAT";

    /** UNCL5387: suggested retail price. */
    static final String RETAIL = "SRP";

    /** UNCL5387: net price, invoice price, contract price: what is paid. */
    private static final Set<String> NETS = Set.of("NTP", "INV", "CON");

    private static final String NET = "";

    private final Values values;

    CatalogueLineFromUbl(Values values) {
        this.values = values;
    }

    PriceCatalogue.Line line(Section line, Item item, List<String> notes) {
        Map<String, UnitPrice> prices = prices(line);
        UnitPrice net = prices.get(NET);
        orderable(line, item);
        return new PriceCatalogue.Line(
                line.text("lineid"),
                action(line),
                item,
                net,
                prices.get(GROSS),
                prices.get(RETAIL),
                values.vat(line, "category", "percent"),
                minimum(line),
                values.number(line, "packsize"),
                line.text("group"),
                values.date(line, "from"),
                values.date(line, "until"),
                notes);
    }

    /** An article that cannot be ordered yet, or no more, is none to offer: the catalogue has no place for it. */
    private void orderable(Section line, Item item) {
        line.term("orderable")
                .filter(term -> term.text().equals("false") || term.text().equals("0"))
                .ifPresent(term -> values.tell(Finding.warning(
                        "catalogue.orderable", term.place(), String.valueOf(item == null ? null : item.name()))));
    }

    /** The first price of each kind from the fewest pieces on; further ones (scales, territories) are told. */
    private Map<String, UnitPrice> prices(Section line) {
        Map<String, UnitPrice> prices = new HashMap<>();
        List<Section> scale = line.sections("price").stream()
                .sorted(Comparator.comparing(CatalogueLineFromUbl::scale))
                .toList();
        for (Section section : scale) {
            UnitPrice price = values.price(section, "amount", "basis");
            values.onlyPieces(section, "basis");
            String kind = kind(section);
            if (price != null && kind != null && prices.putIfAbsent(kind, price) != null) {
                values.tell(Finding.warning(
                        "catalogue.price.other", section.place(), price.amount().toPlainString()));
            }
        }
        return prices;
    }

    /** From how many pieces on a price holds. A price from more than one on is told with that by what is left over. */
    private static BigDecimal scale(Section price) {
        return price.look("scale").flatMap(term -> Values.number(term.text())).orElse(BigDecimal.ZERO);
    }

    /** Net, gross or retail; null for a price of another kind (promotion, old price, price per territory), which is told. */
    private String kind(Section price) {
        String code = price.text("kind");
        if (code == null || NETS.contains(code)) {
            return NET;
        }
        boolean known = GROSS.equals(code) || RETAIL.equals(code);
        if (!known) {
            values.tell(Finding.information("catalogue.price.kind", price.place(), price.text("amount"), code));
        }
        return known ? code : null;
    }

    /** The least quantity in units of the article; one in another unit is told. */
    private BigDecimal minimum(Section line) {
        Quantity minimum = values.quantity(line, "minimum");
        if (minimum != null && !minimum.unit().equals(Quantity.ONE)) {
            Place place = line.term("minimum").orElseThrow().place();
            values.tell(Finding.warning("catalogue.minimum", place, minimum.toString()));
        }
        return minimum == null ? null : minimum.value();
    }

    private Action action(Section line) {
        return switch (String.valueOf(line.text("action"))) {
            case "Add" -> Action.ADDED;
            case "Delete" -> Action.DELETED;
            case "Update" -> Action.CHANGED;
            case "null" -> Action.CURRENT;
            default -> {
                values.tell(Finding.warning("catalogue.action", line.place(), line.text("action")));
                yield Action.CURRENT;
            }
        };
    }
}
