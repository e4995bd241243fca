package org.comptoir.integration.mapping.pricecatalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.document.Item;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.PriceCatalogue.Action;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.UnitPrice;

/** A CatalogueLine with its prices. */
final class CatalogueLineFromUbl {
    /** UNCL5387: catalogue price, before allowances. */
    static final String GROSS = "CAT";

    /** UNCL5387: suggested retail price. */
    static final String RETAIL = "SRP";

    private static final String NET = "";

    private final Values values;

    CatalogueLineFromUbl(Values values) {
        this.values = values;
    }

    PriceCatalogue.Line line(Section line, Item item, List<String> notes) {
        Map<String, UnitPrice> prices = prices(line);
        UnitPrice net = prices.get(NET);
        return new PriceCatalogue.Line(
                line.text("lineid"),
                action(line),
                item,
                net == null ? prices.get(GROSS) : net,
                net == null ? null : prices.get(GROSS),
                prices.get(RETAIL),
                values.vat(line, "category", "percent"),
                values.number(line, "minimum"),
                values.number(line, "packsize"),
                line.text("group"),
                values.date(line, "from"),
                values.date(line, "until"),
                notes);
    }

    /** The first price of each kind; further ones (scales, territories) are told. */
    private Map<String, UnitPrice> prices(Section line) {
        Map<String, UnitPrice> prices = new HashMap<>();
        for (Section section : line.sections("price")) {
            UnitPrice price = values.price(section, "amount", "basis");
            String kind = String.valueOf(section.text("kind"));
            String key = kind.equals(GROSS) || kind.equals(RETAIL) ? kind : NET;
            if (price != null && prices.putIfAbsent(key, price) != null) {
                values.tell(Finding.information(
                        "catalogue.price.other", section.place(), price.amount().toPlainString()));
            }
        }
        return prices;
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
