package org.comptoir.integration.mapping.pricecatalogue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.PriceCatalogue.Action;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.mapping.edifact.Units;
import org.comptoir.integration.mapping.pricecatalogue.CataloguePrices.Kind;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.UnitPrice;

/** One LIN group of PRICAT. */
final class CatalogueLineFromEdifact {
    /** Element 5125. */
    private static final Set<String> NET = Set.of("AAA", "NTP");

    private final Group group;
    private final EdifactReading reading;
    private final CataloguePrices prices;
    private LocalDate validFrom;
    private LocalDate validTo;

    CatalogueLineFromEdifact(Group group, EdifactReading reading) {
        this.group = group;
        this.reading = reading;
        this.prices = new CataloguePrices(reading::tell);
    }

    PriceCatalogue.Line line() {
        LineGroup line = new LineGroup(group, reading);
        group.groups("PRI").forEach(pri -> price(pri.trigger()));
        days(line);
        return new PriceCatalogue.Line(
                line.id(),
                action(),
                line.item(),
                prices.price(Kind.NET),
                prices.price(Kind.GROSS),
                prices.price(Kind.RETAIL),
                prices.unit(),
                line.vat(),
                line.number(prices.unit(), "53"),
                line.pieces("59", "52"),
                articleGroup(),
                validFrom,
                validTo,
                line.notes());
    }

    /** The days of the line, else those of its net price. */
    private void days(LineGroup line) {
        validity(line);
        group.groups("PRI").stream()
                .filter(pri -> NET.contains(pri.trigger().look(1)))
                .filter(pri -> validFrom == null && validTo == null)
                .forEach(pri -> validity(new LineGroup(pri, reading)));
    }

    private void validity(LineGroup part) {
        validFrom = part.date("157", "194", "7");
        validTo = part.date("36", "206", "193");
    }

    private Action action() {
        Segment lin = group.trigger();
        String code = lin.text(2);
        return switch (Objects.requireNonNullElse(code, "4")) {
            case "1" -> Action.ADDED;
            case "2" -> Action.DELETED;
            case "3" -> Action.CHANGED;
            case "4", "5", "11" -> Action.CURRENT;
            default -> {
                reading.warning("edifact.catalogue.action", lin.place(2, 0), code);
                yield Action.CURRENT;
            }
        };
    }

    /** PIA: the supplier's article group (7143 = GU), or null. */
    private String articleGroup() {
        return group.segments("PIA").stream()
                .flatMap(pia -> pia.from(2).stream())
                .filter(c212 -> c212.look(2).equals("GU"))
                .findFirst()
                .map(c212 -> {
                    c212.code(2);
                    return c212.text(1);
                })
                .orElse(null);
    }

    /** Net, gross and recommended retail price, the first of each; what PRI's type (5387) calls retail is retail. */
    private void price(Segment pri) {
        boolean srp = pri.look(1, 4).equals("SRP") && !pri.code(1, 1).equals("NTP");
        switch (srp ? "SRP" : pri.code(1, 1)) {
            case "AAA", "NTP" -> price(Kind.NET, pri);
            case "AAB", "GRP", "CAL" -> price(Kind.GROSS, pri);
            case "SRP", "AAE" -> price(Kind.RETAIL, pri);
            default -> {
                // told as left over
            }
        }
        if (srp) {
            pri.code(1, 4);
        }
    }

    /** The price with its unit (6411): a piece where none is said. */
    private void price(Kind kind, Segment pri) {
        if (!prices.has(kind)) {
            UnitPrice price = reading.price(pri);
            String unit = price == null ? "" : Objects.toString(pri.text(1, 6), "");
            prices.put(kind, price, Units.fromEdifact(unit), pri.place(1, 6));
        }
    }
}
