package org.comptoir.integration.mapping.edifact;

import java.util.List;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.Period;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.kernel.money.VatRate;

/** What a LIN group of ORDERS, ORDCHG and ORDRSP says beside article, quantity and price; and how it is written. */
public final class LineTerms {
    private LineTerms() {}

    /**
     * The terms of a group that begins with LIN.
     *
     * @param period which its days say, or null
     * @param vatOfAll of the document, which holds for a line that names none; or null
     */
    public static OrderLineTerms read(Group group, EdifactReading reading, Period period, VatRate vatOfAll) {
        LineGroup line = new LineGroup(group, reading);
        VatRate vat = line.vat();
        return new OrderLineTerms(
                References.inside(group, reading),
                period,
                AllowanceCharges.all(group.groups("ALC"), reading),
                line.amount("203"),
                vat == null ? vatOfAll : vat,
                SplitDeliveries.read(group, reading));
    }

    /** Writes what stands between the line's days and its price: DTM 64 and 63, MOA 203, FTX. */
    public static void writeBeforePrice(OrderLineTerms terms, List<String> notes, Writing out) {
        DeliveryPeriod.write(terms.deliveryPeriod(), out);
        out.amount("203", terms.net());
        out.texts("AAI", notes);
    }

    /** Writes what stands behind the line's own references: RFF, LOC, TAX, ALC, SCC. @param split who splits the quantity */
    public static void writeAfterPrice(OrderLineTerms terms, SplitDeliveries split, Writing out) {
        terms.references().forEach(reference -> References.write(reference, out));
        split.writePlaces(terms.deliveries(), out);
        Taxes.write(terms.vat(), out);
        terms.allowanceCharges().forEach(part -> AllowanceCharges.write(part, out));
        split.writeDays(terms.deliveries(), out);
    }
}
