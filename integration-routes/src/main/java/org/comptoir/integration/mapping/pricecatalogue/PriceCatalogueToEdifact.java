package org.comptoir.integration.mapping.pricecatalogue;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.math.BigDecimal;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.PriceCatalogue.Action;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Taxes;
import org.comptoir.integration.mapping.edifact.Units;
import org.comptoir.integration.mapping.edifact.Writing;
import org.comptoir.kernel.money.UnitPrice;

/** A {@link PriceCatalogue} to PRICAT of D.96A or D.01B (EANCOM). */
public final class PriceCatalogueToEdifact {
    private final Writing out;

    private PriceCatalogueToEdifact(Writing out) {
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(PriceCatalogue catalogue, Writing out) {
        new PriceCatalogueToEdifact(out).write(catalogue);
    }

    private void write(PriceCatalogue catalogue) {
        out.beginning("9", catalogue.number(), "9");
        out.date("137", catalogue.issued());
        out.date("157", catalogue.validFrom());
        out.date("36", catalogue.validTo());
        out.texts("AAI", catalogue.notes());
        PartyWriting parties = new PartyWriting(out);
        parties.party("SU", catalogue.supplier());
        parties.party("BY", catalogue.buyer());
        out.currency(catalogue.currency(), "8");
        out.put("PGI", "2");
        catalogue.lines().forEach(this::line);
    }

    private void line(PriceCatalogue.Line line) {
        out.article(line.lineId(), action(line.action()), line.item(), line.group());
        String unit = line.unit() == null ? null : Units.toEdifact(line.unit());
        count("53", line.minimum(), unit);
        count("59", line.packSize(), null);
        out.date("157", line.validFrom());
        out.date("36", line.validTo());
        out.texts("AAI", line.notes());
        Taxes.write(line.vat(), out);
        price("AAA", line.price(), unit);
        price("AAB", line.gross(), unit);
        price("AAE", line.retail(), unit);
    }

    private static String action(Action action) {
        return switch (action) {
            case ADDED -> "1";
            case DELETED -> "2";
            case CHANGED -> "3";
            case CURRENT -> null;
        };
    }

    private void count(String qualifier, BigDecimal value, String unit) {
        if (value != null) {
            out.put("QTY", of(qualifier, value.toPlainString(), unit));
        }
    }

    private void price(String qualifier, UnitPrice price, String unit) {
        if (price != null) {
            boolean one = price.per().compareTo(BigDecimal.ONE) == 0;
            String basis = one ? null : price.per().toPlainString();
            out.put("PRI", of(qualifier, price.amount().toPlainString(), null, null, basis, unit));
        }
    }
}
