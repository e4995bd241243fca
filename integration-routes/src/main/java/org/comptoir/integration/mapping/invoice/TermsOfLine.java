package org.comptoir.integration.mapping.invoice;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.ItemDetails;
import org.comptoir.integration.mapping.en16931.Codes;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;

/** What few lines say, as terms: price before discount, period, object, more of the article. */
final class TermsOfLine {
    /** UNCL7143: defined between the parties. EN 16931 demands a list (BR-65), and knows fewer than the messages of EDIFACT. */
    private static final String MUTUAL = "ZZZ";

    private static final ItemDetails NOTHING = new ItemDetails(null, null, null, List.of(), List.of());

    private TermsOfLine() {}

    static void write(Invoice.Line line, Section section) {
        gross(line, section);
        TermsOfReferences.period(section.open("BG-26"), line.period(), "BT-134", "BT-135");
        TermsOfReferences.object(section, line.object(), "BT-128", "X-128");
        section.put("BT-133", line.accountingCost());
        details(line.details() == null ? NOTHING : line.details(), section);
    }

    /** UBL has no gross price without a discount, CII no discount without a gross price: one follows from the other. */
    private static void gross(Invoice.Line line, Section section) {
        BigDecimal gross = line.grossPrice();
        BigDecimal discount = line.priceDiscount();
        if (line.price() == null || gross == null && discount == null) {
            return;
        }
        String currency = line.price().currency().getCurrencyCode();
        BigDecimal off = discount == null ? gross.subtract(line.price().amount()) : discount;
        BigDecimal before = gross == null ? line.price().amount().add(off) : gross;
        section.put("BT-147", off.toPlainString(), currency);
        section.put("BT-148", before.toPlainString(), currency);
        section.terms("BT-149").stream()
                .findFirst()
                .ifPresent(per -> section.put("X-149", per.text(), per.qualifier()));
    }

    private static void details(ItemDetails details, Section section) {
        new Texts(section).text("BT-154", details.description()).text("BT-159", details.origin());
        details.classifications().forEach(c -> section.open("classification")
                .put("BT-158", c.code(), Codes.isOfClasses(c.scheme()) ? c.scheme() : MUTUAL)
                .put("X-158", c.version()));
        details.attributes()
                .forEach(a -> section.open("BG-32").put("BT-160", a.name()).put("BT-161", a.value()));
    }
}
