package org.comptoir.integration.mapping.pricecatalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.PriceCatalogue.Action;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.pricecatalogue.CataloguePrices.Kind;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Notes;
import org.comptoir.integration.mapping.x12.X12Taxes;
import org.comptoir.integration.mapping.x12.X12Texts;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.VatRate;

/** One LIN loop of 832. */
final class CatalogueLineFromX12 {
    /** Element 673: the least that can be ordered. */
    static final String MINIMUM = "57";

    private final Group group;
    private final Reading reading;
    private final X12Values values;
    private final PricesFromX12 prices;
    private final X12Taxes taxes;
    private Action action = Action.CURRENT;
    private BigDecimal minimum;
    private BigDecimal packSize;
    private String articleGroup;
    private LocalDate validFrom;
    private LocalDate validTo;
    private VatRate vat;

    CatalogueLineFromX12(Group group, Reading reading) {
        this.group = group;
        this.reading = reading;
        this.values = new X12Values(reading);
        this.prices = new PricesFromX12(reading);
        this.taxes = new X12Taxes(reading);
    }

    PriceCatalogue.Line line() {
        String lineId = group.trigger().text(1);
        group.segments().forEach(this::segment);
        List<Group> written = group.groups("CTP");
        written.forEach(prices::read);
        if (!written.isEmpty() && prices.prices().isEmpty()) {
            reading.warning("x12.prices.kinds", written.get(0).trigger().place());
        }
        return new PriceCatalogue.Line(
                lineId,
                action,
                X12Items.of(group, 2, reading),
                prices.prices().price(Kind.NET),
                prices.prices().price(Kind.GROSS),
                prices.prices().price(Kind.RETAIL),
                prices.prices().unit(),
                vat,
                minimum,
                packSize,
                articleGroup,
                validFrom == null ? prices.validFrom() : validFrom,
                validTo == null ? prices.validTo() : validTo,
                notes());
    }

    private void segment(Segment segment) {
        switch (segment.tag()) {
            case "G53" -> action(segment);
            case "DTM" -> date(segment);
            case "REF" ->
                articleGroup = articleGroup == null && segment.code(1).equals("PG") ? segment.text(2) : articleGroup;
            case "CTB" -> minimum = minimum == null && segment.code(3).equals(MINIMUM) ? minimum(segment) : minimum;
            case "PO4" -> packSize = values.number(segment, 1);
            case "TXI" -> vat = vat == null ? taxes.vat(segment) : vat;
            default -> {
                // articles and texts are read by their own classes; the rest is told as left over
            }
        }
    }

    private void action(Segment g53) {
        Action found = ActionsOfX12.of(g53.look(1));
        if (found != null) {
            g53.text(1);
            action = found;
        }
    }

    private BigDecimal minimum(Segment ctb) {
        ctb.code(1);
        return values.number(ctb, 4);
    }

    private void date(Segment dtm) {
        switch (PriceCatalogueFromX12.Day.of(dtm.code(1))) {
            case FROM -> validFrom = values.dtm(dtm);
            case TO -> validTo = values.dtm(dtm);
            default -> {
                // told as left over
            }
        }
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(
                X12Notes.of(group.groups("N9").stream().map(Group::trigger).toList()));
        group.groups("N9").stream()
                .map(X12Texts::ofLoop)
                .filter(Objects::nonNull)
                .forEach(notes::add);
        return notes;
    }
}
