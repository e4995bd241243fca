package org.comptoir.integration.mapping.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.mapping.x12.X12AllowanceCharges;
import org.comptoir.integration.mapping.x12.X12DeliveryTerms;
import org.comptoir.integration.mapping.x12.X12References;
import org.comptoir.integration.mapping.x12.X12Taxes;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12WishedDays;
import org.comptoir.integration.mapping.x12.X12Writing;

/** An {@link Order} to 850. */
public final class OrderToX12 {
    /** Element 352. */
    private static final int WORDS = 80;

    private static final int ITD_WORDS = 12;

    private final X12Writing out;

    private OrderToX12(X12Writing out) {
        this.out = out;
    }

    /** Writes the segments between ST and SE. */
    public static void write(Order order, X12Writing out) {
        new OrderToX12(out).write(order);
    }

    private void write(Order order) {
        OrderTerms terms = order.terms();
        List<DocumentReference> references = begin(order);
        out.currency("BY", order.currency());
        X12References.writePlain(references, out);
        X12DeliveryTerms.write(terms.delivery(), out);
        terms.allowanceCharges().forEach(part -> X12AllowanceCharges.writeAlone(part, out));
        payment(terms.payment());
        X12WishedDays.write(order.wished(), terms.deliveryPeriod(), out);
        X12References.writeDated(references, out);
        out.texts(order.notes());
        out.party("BY", order.buyer());
        out.party("SU", order.supplier());
        out.party("ST", order.deliverTo());
        out.party("BT", order.invoicee());
        order.lines().forEach(this::line);
        out.total(order.lines().size());
        if (terms.total() != null) {
            out.put("AMT", OrderFromX12.TOTAL, X12Writing.amount(terms.total()));
        }
    }

    /** BEG holds the numbers of a release and of a contract. @return the references that are left */
    private List<DocumentReference> begin(Order order) {
        List<DocumentReference> references = new ArrayList<>(order.terms().references());
        String release = X12References.takeFirst(references, "RE");
        out.put(
                "BEG",
                OrderFromX12.purpose(order.function()),
                X12OrderKinds.type(order.terms().typeCode()),
                order.number(),
                release,
                X12Values.write(order.issued()),
                X12References.takeFirst(references, "CT"));
        return references;
    }

    private void payment(String words) {
        for (String part : Wrapping.wrap(words == null ? "" : words, WORDS)) {
            List<Object> itd = new ArrayList<>(Collections.nCopies(ITD_WORDS, null));
            itd.set(0, "ZZ");
            itd.set(ITD_WORDS - 1, part);
            out.put("ITD", itd.toArray());
        }
    }

    private void line(Order.Line line) {
        OrderLineTerms terms = line.terms();
        out.line(
                "PO1",
                line.item(),
                line.lineId(),
                X12Writing.number(line.quantity()),
                X12Writing.unit(line.quantity()),
                X12Writing.price(line.price()),
                X12Writing.basis(line.price()));
        if (terms.net() != null) {
            out.put("PAM", null, null, null, OrderLineFromX12.NET, X12Writing.amount(terms.net()));
        }
        out.description(line.item().name());
        if (line.packSize() != null) {
            out.put("PO4", line.packSize().toPlainString());
        }
        X12References.writePlain(terms.references(), out);
        terms.allowanceCharges().forEach(part -> X12AllowanceCharges.writeAlone(part, out));
        DeliveriesOfX12.writeDistributed(terms.deliveries(), out);
        X12WishedDays.write(line.wished(), terms.deliveryPeriod(), out);
        X12Taxes.write(terms.vat(), null, null, out);
        DeliveriesOfX12.writeScheduled(terms.deliveries(), out);
        X12References.writeDated(terms.references(), out);
        out.texts(line.notes());
        DeliveriesOfX12.writePlaced(terms.deliveries(), out);
    }
}
