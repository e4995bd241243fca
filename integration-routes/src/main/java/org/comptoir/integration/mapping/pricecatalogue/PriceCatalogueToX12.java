package org.comptoir.integration.mapping.pricecatalogue;

import static org.comptoir.integration.syntax.x12.X12SegmentWriter.of;

import java.math.BigDecimal;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.integration.mapping.x12.X12Amounts;
import org.comptoir.integration.mapping.x12.X12Taxes;
import org.comptoir.integration.mapping.x12.X12Units;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.kernel.money.UnitPrice;

/** A {@link PriceCatalogue} to 832. */
public final class PriceCatalogueToX12 {
    /** Element 369 in N903, the only text that a catalogue of 4010 has room for. */
    private static final int TEXT = 45;

    private final X12Writing out;

    private PriceCatalogueToX12(X12Writing out) {
        this.out = out;
    }

    /** Writes the segments between ST and SE. */
    public static void write(PriceCatalogue catalogue, X12Writing out) {
        new PriceCatalogueToX12(out).write(catalogue);
    }

    private void write(PriceCatalogue catalogue) {
        out.put("BCT", "PC", catalogue.number(), null, null, null, null, null, null, null, "00");
        out.date("102", catalogue.issued());
        out.date("007", catalogue.validFrom());
        out.date("036", catalogue.validTo());
        out.currency("SE", catalogue.currency());
        out.party("SU", catalogue.supplier());
        out.party("BY", catalogue.buyer());
        out.numbered("N9", catalogue.notes(), TEXT);
        catalogue.lines().forEach(this::line);
        out.total(catalogue.lines().size());
    }

    private void line(PriceCatalogue.Line line) {
        out.article(line.item(), line.lineId());
        String maintenance = ActionsOfX12.maintenance(line.action());
        if (maintenance != null) {
            out.put("G53", maintenance);
        }
        out.date("007", line.validFrom());
        out.date("036", line.validTo());
        out.reference("PG", line.group());
        if (line.minimum() != null) {
            out.put("CTB", "OR", null, CatalogueLineFromX12.MINIMUM, number(line.minimum()));
        }
        out.description(line.item().name());
        if (line.packSize() != null) {
            out.put("PO4", number(line.packSize()));
        }
        X12Taxes.write(line.vat(), null, null, out);
        price("NET", line.price(), line.unit());
        price("LPR", line.gross(), line.unit());
        price("MSR", line.retail(), line.unit());
        out.numbered("N9", line.notes(), TEXT);
    }

    private static String number(BigDecimal value) {
        return value.toPlainString();
    }

    /** A number (CTP04) must stand beside a unit (CTP05). */
    private void price(String kind, UnitPrice price, String unit) {
        X12Amounts amounts = out.amounts();
        if (amounts.own(price) != null) {
            String number = unit == null ? null : "1";
            Object units = unit == null ? null : of(X12Units.toX12(unit));
            out.put("CTP", null, kind, amounts.price(price), number, units, null, null, null, amounts.basis(price));
        }
    }
}
