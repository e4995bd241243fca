package org.comptoir.integration.mapping.invoice;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Attribute;
import org.comptoir.document.Invoice.Classification;
import org.comptoir.document.Invoice.ItemDetails;
import org.comptoir.integration.mapping.edifact.AllowanceCharges;
import org.comptoir.integration.mapping.edifact.Taxes;
import org.comptoir.integration.mapping.edifact.Writing;
import org.comptoir.kernel.money.UnitPrice;

/** One line of an invoice as a group LIN. */
final class InvoiceLineToEdifact {
    private static final ItemDetails NOTHING = new ItemDetails(null, null, null, List.of(), List.of());

    private final Invoice.Line line;
    private final ItemDetails details;
    private final Writing out;

    InvoiceLineToEdifact(Invoice.Line line, Writing out) {
        this.line = line;
        this.details = line.details() == null ? NOTHING : line.details();
        this.out = out;
    }

    void write() {
        article();
        out.quantity("47", line.quantity());
        if (details.origin() != null) {
            out.put("ALI", details.origin());
        }
        if (line.period() != null) {
            out.date("167", line.period().start());
            out.date("168", line.period().end());
        }
        out.texts("AAI", line.notes());
        details.attributes().forEach(this::attribute);
        out.amount("203", line.net());
        prices();
        references();
        Taxes.write(line.vat(), out);
        line.allowanceCharges().forEach(part -> AllowanceCharges.write(part, out));
    }

    /** LIN, PIA, IMD; a description without a name would be taken for the name. */
    private void article() {
        out.numbers(line.lineId(), null, line.item());
        details.classifications().forEach(this::classification);
        out.description("F", line.item().name());
        if (line.item().name() != null) {
            out.description("A", details.description());
        }
    }

    /** A number without its nomenclature, or of another kind, would be taken for the article's own. The code list (1131) has three characters in D.96A. */
    private void classification(Classification classification) {
        if (classification.scheme() != null && !ItemNumbers.areOwn(classification.scheme())) {
            String version = classification.version();
            boolean fits = version != null && version.length() <= (out.isD01B() ? 17 : 3);
            out.put("PIA", "1", of(classification.code(), classification.scheme(), fits ? version : null));
        }
    }

    private void attribute(Attribute attribute) {
        out.put("FTX", "ACF", null, null, of(attribute.name(), attribute.value()));
    }

    /** PRI: a gross price alone would be taken for the price. */
    private void prices() {
        UnitPrice price = line.price();
        out.price(price);
        if (price != null && line.grossPrice() != null) {
            out.price("AAB", new UnitPrice(line.grossPrice(), price.currency(), price.per()));
        }
    }

    private void references() {
        if (line.orderNumber() != null) {
            out.reference("ON", line.orderNumber(), line.orderLineId());
        } else {
            out.reference("LI", line.orderLineId());
        }
        ReferencesToEdifact.object(line.object(), out);
        out.reference(ReferencesToEdifact.cost(out), line.accountingCost());
    }
}
