package org.comptoir.integration.mapping.xml;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.xml.OrderReferences.Places;
import org.comptoir.integration.syntax.binding.Section;

/** Puts what is agreed for an order, its change or its answer into the terms of UBL; {@link TermsOfOrder} reads it. */
public final class AgreedTerms {
    private AgreedTerms() {}

    /** Those of the whole document but for its days, which stand in its delivery. */
    public static void write(OrderTerms terms, Places places, Section root) {
        OrderReferences.write(terms.references(), places, root);
        if (terms.delivery() != null) {
            root.open("terms")
                    .put("code", terms.delivery().code())
                    .put("text", terms.delivery().text())
                    .put("place", terms.delivery().place());
        }
        root.put("payment", terms.payment());
        parts(terms.allowanceCharges(), root);
        OrderTotals.of(terms).ifPresent(totals -> totals.write(root));
    }

    /** Those of a line. @param packSize how many pieces a trade unit holds, or null */
    public static void writeLine(OrderLineTerms terms, BigDecimal packSize, Places places, Section section) {
        new Texts(section).number("packsize", packSize).vat("category", "percent", terms.vat());
        OrderReferences.writeLine(terms.references(), places, section);
        parts(terms.allowanceCharges(), section);
        terms.deliveries().stream()
                .filter(part -> part.quantity() != null)
                .forEach(part -> delivery(part, section.open("delivery")));
    }

    private static void parts(List<AllowanceCharge> parts, Section into) {
        parts.forEach(part -> Allowances.write(
                part, part.charge() ? AllowanceTerms.DOCUMENT_CHARGE : AllowanceTerms.DOCUMENT_ALLOWANCE, into));
    }

    private static void delivery(OrderLineTerms.Delivery part, Section section) {
        new Texts(section).quantity("quantity", part.quantity()).date("from", part.day());
        PartyWriting.identifier(part.place(), "place", section);
    }
}
