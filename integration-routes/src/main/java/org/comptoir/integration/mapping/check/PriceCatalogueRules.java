package org.comptoir.integration.mapping.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.kernel.quantity.Quantity;

/** Prices hold for a period, and an article has one at a time. */
final class PriceCatalogueRules {
    private PriceCatalogueRules() {}

    static void check(PriceCatalogue catalogue, Report report) {
        period(catalogue, report);
        LineRules lines = new LineRules(report);
        DateRules days = new DateRules(report);
        Set<List<Object>> articles = new HashSet<>();
        for (PriceCatalogue.Line line : catalogue.lines()) {
            lines.identity(line, line.lineId(), line.item());
            lines.unit(line, Quantity.of(BigDecimal.ONE, line.unitOfPrices()));
            lines.price(line, line.price());
            lines.price(line, line.gross());
            lines.price(line, line.retail());
            boolean priced = line.price() != null || line.gross() != null || line.retail() != null;
            if (!priced && line.action() != PriceCatalogue.Action.DELETED) {
                report.at(line).warning("catalogue.line.noprice");
            }
            days.later("document.dates.period", line.validFrom(), line.validTo(), line);
            repeated(line, articles, report);
        }
        new PartyRules(report).check(catalogue.supplier(), catalogue.buyer());
    }

    /** Prices that end before they begin hold never: nobody can take them over. */
    private static void period(PriceCatalogue catalogue, Report report) {
        boolean never = catalogue.validFrom() != null
                && catalogue.validTo() != null
                && catalogue.validTo().isBefore(catalogue.validFrom());
        if (never) {
            report.at(catalogue.validTo(), catalogue.validFrom())
                    .error("document.dates.period", catalogue.validFrom(), catalogue.validTo());
        }
    }

    /** The same article for the same period and from the same quantity on. */
    private static void repeated(PriceCatalogue.Line line, Set<List<Object>> articles, Report report) {
        if (line.item() == null || line.item().gtin() == null) {
            return;
        }
        List<Object> key = List.of(
                line.item().gtin(),
                Objects.toString(line.validFrom()),
                Objects.toString(line.minimum()),
                Objects.toString(line.packSize()),
                Objects.toString(line.item().supplierReference()));
        if (!articles.add(key)) {
            report.at(line).warning("document.article.repeated", line.item().gtin());
        }
    }
}
