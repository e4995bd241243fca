package org.comptoir.integration.mapping.pricecatalogue;

import java.time.LocalDate;
import java.util.Map;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.pricecatalogue.CataloguePrices.Kind;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** The CTP loops of an article: the first price of each kind (236) that holds from a single piece on; any other is told. A
 * price without a kind is the net price. */
final class PricesFromX12 {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("", Kind.NET),
            Map.entry("NET", Kind.NET),
            Map.entry("UCP", Kind.NET),
            Map.entry("CON", Kind.NET),
            Map.entry("WHL", Kind.NET),
            Map.entry("LPR", Kind.GROSS),
            Map.entry("CAT", Kind.GROSS),
            Map.entry("MSR", Kind.RETAIL),
            Map.entry("RTL", Kind.RETAIL),
            Map.entry("RES", Kind.RETAIL));

    private final X12Values values;
    private final CataloguePrices prices;
    private LocalDate validFrom;
    private LocalDate validTo;

    PricesFromX12(Reading reading) {
        this.values = new X12Values(reading);
        this.prices = new CataloguePrices(reading::tell);
    }

    /** A price with its own days of validity and its own currency. */
    void read(Group group) {
        Segment ctp = group.trigger();
        Kind kind = KINDS.get(ctp.code(2));
        if (kind == null
                || prices.has(kind)
                || !ctp.look(4).isEmpty() && !ctp.look(4).equals("1")) {
            return;
        }
        ctp.text(4);
        String unit = X12Values.unit(ctp, 5);
        group.first("CUR").ifPresent(values::currency);
        prices.put(kind, values.price(ctp, 3, 9), unit, ctp.place(5, 1));
        if (kind == Kind.NET) {
            group.segments("DTM").forEach(this::date);
        }
    }

    CataloguePrices prices() {
        return prices;
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

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }
}
