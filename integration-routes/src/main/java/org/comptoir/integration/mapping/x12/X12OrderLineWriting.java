package org.comptoir.integration.mapping.x12;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.Item;
import org.comptoir.document.OrderLineTerms;

/** Writes what {@link X12OrderLine} reads, in the order that 850, 860, 855 and 865 have below PO1 or POC. */
public final class X12OrderLineWriting {
    private final OrderLineTerms terms;
    private final X12DayKinds kinds;
    private final X12Writing out;

    public X12OrderLineWriting(OrderLineTerms terms, X12DayKinds kinds, X12Writing out) {
        this.terms = terms;
        this.kinds = kinds;
        this.out = out;
    }

    /** PAM, PID, PO4, REF, SAC, SDQ. @param ownId of a line whose loop has the number in the order, or null; packSize or null */
    public void head(Item item, BigDecimal packSize, String ownId) {
        if (out.amounts().own(terms.net()) != null) {
            out.put("PAM", null, null, null, X12OrderLine.NET, out.amounts().amount(terms.net()));
        }
        out.description(item.name());
        if (packSize != null) {
            out.put("PO4", packSize.toPlainString());
        }
        out.reference("LI", ownId);
        X12References.writePlain(terms.references(), out);
        terms.allowanceCharges().forEach(part -> X12AllowanceCharges.writeAlone(part, out));
        X12Deliveries.writeDistributed(terms.deliveries(), out);
    }

    /** DTM. @param day when all its goods come, or null */
    public void days(LocalDate day) {
        X12WishedDays.write(day, terms.deliveryPeriod(), kinds, out);
    }

    /** TXI. */
    public void tax() {
        X12Taxes.write(terms.vat(), null, null, out);
    }

    /** SCH, N9, N1. */
    public void rest(List<String> notes) {
        X12Deliveries.writeScheduled(terms.deliveries(), kinds, out);
        restWithoutParts(notes);
        X12Deliveries.writePlaced(terms.deliveries(), kinds, out);
    }

    /** N9 alone: other segments say the parts. */
    public void restWithoutParts(List<String> notes) {
        X12References.writeDated(terms.references(), out);
        out.texts(notes);
    }
}
