package org.comptoir.integration.mapping.pricecatalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.integration.mapping.xml.TermsMapping;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.money.UnitPrice;

/** UBL 2.1 Catalogue (Peppol BIS Catalogue 3) to a {@link PriceCatalogue} (EXC-02). */
public final class PriceCatalogueFromUbl extends TermsMapping {
    public PriceCatalogueFromUbl(XmlNode top, Values values) {
        super(Ubl.catalogue(), top, values);
    }

    @Override
    public PriceCatalogue document() {
        Section validity = root().section("validity").orElseGet(() -> new Section("validity", root().place()));
        CatalogueLineFromUbl reader = new CatalogueLineFromUbl(values());
        List<PriceCatalogue.Line> lines = lines(line -> reader.line(line, item(line), texts(line, "note")));
        complete(true);
        return new PriceCatalogue(
                root().text("number"),
                values().date(root(), "issued"),
                values().date(validity, "from"),
                values().date(validity, "until"),
                either("seller", "provider"),
                either("customer", "receiver"),
                currency(lines),
                texts(root(), "note"),
                lines);
    }

    /** UBL names no currency for the whole: that of the first price. */
    private static String currency(List<PriceCatalogue.Line> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.price(), line.gross(), line.retail()))
                .filter(Objects::nonNull)
                .map(UnitPrice::currency)
                .map(java.util.Currency::getCurrencyCode)
                .findFirst()
                .orElse(null);
    }
}
