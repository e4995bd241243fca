package org.comptoir.integration.mapping.pricecatalogue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.document.Item;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.PriceCatalogue.Action;
import org.comptoir.integration.mapping.pricecatalogue.CataloguePrices.Kind;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
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

    private final Values values;

    CatalogueLineFromUbl(Values values) {
        this.values = values;
    }

    PriceCatalogue.Line line(Section line, Item item, List<String> notes) {
        CataloguePrices prices = prices(line);
        String unit = prices.isEmpty() ? ordered(line) : prices.unit();
        line.look("unit")
                .filter(term -> Quantity.isSameUnit(unit, Values.unit(term.text())))
                .ifPresent(term -> line.text("unit"));
        orderable(line, item);
        return new PriceCatalogue.Line(
                line.text("lineid"),
                action(line),
                item,
                prices.price(Kind.NET),
                prices.price(Kind.GROSS),
                prices.price(Kind.RETAIL),
                unit,
                values.vat(line, "category", "percent"),
                minimum(line, unit),
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
    private CataloguePrices prices(Section line) {
        CataloguePrices prices = new CataloguePrices(values::tell);
        List<Section> scale = line.sections("price").stream()
                .sorted(Comparator.comparing(CatalogueLineFromUbl::scale))
                .toList();
        for (Section section : scale) {
            UnitPrice price = values.price(section, "amount", "basis");
            Kind kind = kind(section);
            if (price != null && kind != null && prices.has(kind)) {
                values.tell(Finding.warning(
                        "catalogue.price.other", section.place(), price.amount().toPlainString()));
            } else if (kind != null) {
                price(kind, price, section, line, prices);
            }
        }
        return prices;
    }

    /** In the unit that it is said to be for, else in that in which the article is ordered. */
    private void price(Kind kind, UnitPrice price, Section section, Section line, CataloguePrices prices) {
        Optional<Term> basis = section.term("basis").filter(term -> term.qualifier() != null);
        String unit = basis.map(term -> Values.unit(term.qualifier())).orElseGet(() -> ordered(line));
        prices.put(kind, price, unit, basis.map(Term::place).orElse(section.place()));
    }

    /** OrderableUnit, a piece where it is not said. */
    private static String ordered(Section line) {
        return Values.unit(line.look("unit").map(Term::text).orElse(null));
    }

    /** From how many pieces on a price holds. A price from more than one on is told with that by what is left over. */
    private static BigDecimal scale(Section price) {
        return price.look("scale").flatMap(term -> Values.number(term.text())).orElse(BigDecimal.ZERO);
    }

    /** Net, gross or retail; null for a price of another kind (promotion, old price, price per territory), which is told. */
    private Kind kind(Section price) {
        String code = price.text("kind");
        if (code == null || NETS.contains(code)) {
            return Kind.NET;
        }
        if (GROSS.equals(code)) {
            return Kind.GROSS;
        }
        if (RETAIL.equals(code)) {
            return Kind.RETAIL;
        }
        values.tell(Finding.information("catalogue.price.kind", price.place(), price.text("amount"), code));
        return null;
    }

    /** The least quantity in units of the article; one in another unit is told. */
    private BigDecimal minimum(Section line, String unit) {
        Quantity minimum = values.quantity(line, "minimum");
        if (minimum != null && !Quantity.isSameUnit(minimum.unit(), unit)) {
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
