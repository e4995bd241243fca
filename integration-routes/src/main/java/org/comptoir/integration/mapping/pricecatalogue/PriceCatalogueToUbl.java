package org.comptoir.integration.mapping.pricecatalogue;

import java.math.BigDecimal;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.PriceCatalogue.Action;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.PeppolGuide;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** A {@link PriceCatalogue} to UBL 2.1 Catalogue, by Peppol BIS Catalogue 3 where it keeps to that guide. */
public final class PriceCatalogueToUbl {
    /** UNCL7143: an item classification agreed by the two. */
    private static final String AGREED = "ZZZ";

    private PriceCatalogueToUbl() {}

    /** The document as text. */
    public static String write(PriceCatalogue catalogue) {
        Section root = Section.root();
        new Texts(root).text("number", catalogue.number()).date("issued", catalogue.issued());
        new Texts(root.open("validity")).date("from", catalogue.validFrom()).date("until", catalogue.validTo());
        catalogue.notes().forEach(note -> root.put("note", note));
        PartyWriting.write(catalogue.supplier(), OrderingTerms.PARTY, root.open("provider"));
        PartyWriting.write(catalogue.buyer(), OrderingTerms.PARTY, root.open("receiver"));
        catalogue.lines().forEach(line -> line(line, root.open("line")));
        PeppolGuide.CATALOGUE.name(root);
        return Ubl.write("Catalogue", Ubl.catalogue(), root);
    }

    private static void line(PriceCatalogue.Line line, Section section) {
        new Texts(section)
                .text("lineid", line.lineId())
                .text("action", action(line.action()))
                .text("unit", line.unit())
                .date("from", line.validFrom())
                .date("until", line.validTo())
                .number("packsize", line.packSize())
                .article("gtin", "sellersid", "buyersid", "name", line.item())
                .vat("category", "percent", line.vat());
        if (line.minimum() != null) {
            section.put("minimum", line.minimum().toPlainString(), line.unitOfPrices());
        }
        section.put("group", line.group(), AGREED);
        price(line.price(), null, line.unitOfPrices(), section);
        price(line.gross(), CatalogueLineFromUbl.GROSS, line.unitOfPrices(), section);
        price(line.retail(), CatalogueLineFromUbl.RETAIL, line.unitOfPrices(), section);
        line.notes().forEach(note -> section.put("note", note));
    }

    private static void price(UnitPrice price, String kind, String unit, Section line) {
        new Texts(line.open("price"))
                .price("amount", "basis", price, Quantity.of(BigDecimal.ONE, unit))
                .text("kind", price == null ? null : kind);
    }

    private static String action(Action action) {
        return switch (action) {
            case ADDED -> "Add";
            case DELETED -> "Delete";
            case CHANGED -> "Update";
            case CURRENT -> null;
        };
    }
}
