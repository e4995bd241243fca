package org.comptoir.integration.mapping.pricecatalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.integration.mapping.check.PriceUnits;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.UnitPrice;

/**
 * The prices of an article, the first of each kind. All are in one unit, that of the net price, else of the first that is
 * there: another one is converted, or told and left out where the units do not compare, for it would be a wrong price.
 */
final class CataloguePrices {
    enum Kind {
        NET,
        GROSS,
        RETAIL
    }

    /** @param unit Recommendation 20; place where the unit stands */
    private record Priced(UnitPrice price, String unit, Place place) {}

    private final Map<Kind, Priced> prices = new EnumMap<>(Kind.class);
    private final Consumer<Finding> findings;

    CataloguePrices(Consumer<Finding> findings) {
        this.findings = findings;
    }

    boolean has(Kind kind) {
        return prices.containsKey(kind);
    }

    boolean isEmpty() {
        return prices.isEmpty();
    }

    /** Keeps a price, unless it is null. @param unit Recommendation 20; place where it stands */
    void put(Kind kind, UnitPrice price, String unit, Place place) {
        if (price != null) {
            prices.put(kind, new Priced(price, unit, place));
        }
    }

    /** The unit of all prices, or null where there is none. */
    String unit() {
        return prices.values().stream().findFirst().map(Priced::unit).orElse(null);
    }

    /** The price of a kind in {@link #unit}, or null. */
    UnitPrice price(Kind kind) {
        Priced found = prices.get(kind);
        if (found == null) {
            return null;
        }
        Optional<UnitPrice> converted = PriceUnits.in(unit(), found.unit(), found.price());
        if (converted.isEmpty()) {
            String amount = found.price().amount().toPlainString();
            findings.accept(Finding.warning("catalogue.price.unit", found.place(), found.unit(), unit(), amount));
        }
        return converted.orElse(null);
    }
}
