package org.comptoir.integration.mapping.pricecatalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.PriceCatalogue.Action;
import org.comptoir.integration.mapping.edifact.Articles;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Taxes;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;

/** One LIN group of PRICAT. */
final class CatalogueLineFromEdifact {
    private final Group group;
    private final EdifactReading reading;
    private UnitPrice price;
    private UnitPrice gross;
    private UnitPrice retail;
    private BigDecimal minimum;
    private BigDecimal packSize;
    private String articleGroup;
    private LocalDate validFrom;
    private LocalDate validTo;

    CatalogueLineFromEdifact(Group group, EdifactReading reading) {
        this.group = group;
        this.reading = reading;
    }

    PriceCatalogue.Line line() {
        Segment lin = group.trigger();
        String lineId = lin.text(1);
        Action action = action(lin);
        group.segments().forEach(this::segment);
        group.groups("PRI").forEach(pri -> price(pri.trigger()));
        return new PriceCatalogue.Line(
                lineId,
                action,
                Articles.of(group, reading),
                price,
                gross,
                retail,
                vat(),
                minimum,
                packSize,
                articleGroup,
                validFrom,
                validTo,
                FreeTexts.of(group.segments()));
    }

    private Action action(Segment lin) {
        String code = lin.text(2);
        return switch (Objects.requireNonNullElse(code, "")) {
            case "1" -> Action.ADDED;
            case "2" -> Action.DELETED;
            case "3" -> Action.CHANGED;
            default -> Action.CURRENT;
        };
    }

    private void segment(Segment segment) {
        switch (segment.tag()) {
            case "QTY" -> quantity(segment);
            case "DTM" -> date(segment);
            case "PIA" -> segment.from(2).forEach(this::group);
            default -> {
                // articles and texts are read by their own classes; the rest is told as left over
            }
        }
    }

    private void group(Element c212) {
        if (articleGroup == null && c212.code(2).equals("GU")) {
            articleGroup = c212.text(1);
        }
    }

    private void quantity(Segment qty) {
        switch (qty.code(1, 1)) {
            case "53" -> minimum = number(qty);
            case "59", "52" -> packSize = number(qty);
            default -> {
                // told as left over
            }
        }
    }

    private BigDecimal number(Segment qty) {
        qty.code(1, 3);
        return reading.number(qty, 1, 2);
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "157", "194", "7" -> validFrom = reading.date(dtm);
            case "36", "206", "193" -> validTo = reading.date(dtm);
            default -> {
                // told as left over
            }
        }
    }

    /** Net, gross and recommended retail price; what PRI's type (5387) calls retail is retail. */
    private void price(Segment pri) {
        boolean srp = pri.code(1, 4).equals("SRP") && !pri.code(1, 1).equals("NTP");
        switch (srp ? "SRP" : pri.code(1, 1)) {
            case "AAA", "NTP" -> price = reading.price(pri);
            case "AAB", "GRP", "CAL" -> gross = reading.price(pri);
            case "SRP", "AAE" -> retail = reading.price(pri);
            default -> {
                // told as left over
            }
        }
    }

    private VatRate vat() {
        return group.groups("TAX").stream()
                .map(tax -> Taxes.vat(tax.trigger(), reading))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
