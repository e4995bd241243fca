package org.comptoir.integration.mapping.order;

import java.util.List;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.edifact.AllowanceCharges;
import org.comptoir.integration.mapping.edifact.DeliveryPeriod;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.References;
import org.comptoir.integration.mapping.edifact.Taxes;
import org.comptoir.integration.mapping.edifact.TermsOfDelivery;
import org.comptoir.integration.mapping.edifact.Writing;
import org.comptoir.kernel.quantity.Quantity;

/** An {@link Order} to ORDERS of D.96A or D.01B (EANCOM). */
public final class OrderToEdifact {
    private final Writing out;

    private OrderToEdifact(Writing out) {
        this.out = out;
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(Order order, Writing out) {
        new OrderToEdifact(out).write(order);
    }

    private void write(Order order) {
        OrderTerms terms = order.terms();
        out.beginning(terms.typeCode() == null ? "220" : terms.typeCode(), order.number(), order.function());
        out.date("137", order.issued());
        out.date("2", order.wished());
        DeliveryPeriod.write(terms.deliveryPeriod(), out);
        out.texts("AAI", order.notes());
        out.texts("AAB", terms.payment() == null ? List.of() : List.of(terms.payment()));
        terms.references().forEach(reference -> References.write(reference, out));
        parties(order);
        out.currency(order.currency(), "9");
        TermsOfDelivery.write(terms.delivery(), out);
        terms.allowanceCharges().forEach(part -> AllowanceCharges.write(part, out));
        order.lines().forEach(this::line);
        out.put("UNS", "S");
        out.amount("79", terms.total());
        out.control(order.lines().size());
    }

    private void parties(Order order) {
        PartyWriting parties = new PartyWriting(out);
        parties.party("BY", order.buyer());
        parties.party("SU", order.supplier());
        parties.party("DP", order.deliverTo());
        parties.party("IV", order.invoicee());
    }

    private void line(Order.Line line) {
        out.article(line.lineId(), null, line.item());
        out.quantity("21", line.quantity());
        if (line.packSize() != null) {
            out.quantity("59", Quantity.of(line.packSize(), Quantity.ONE));
        }
        OrderLineTerms terms = line.terms();
        out.date("2", line.wished());
        DeliveryPeriod.write(terms.deliveryPeriod(), out);
        out.amount("203", terms.net());
        out.texts("AAI", line.notes());
        out.price(line.price());
        terms.references().forEach(reference -> References.write(reference, out));
        SplitDeliveries.writePlaces(terms.deliveries(), out);
        Taxes.write(terms.vat(), out);
        terms.allowanceCharges().forEach(part -> AllowanceCharges.write(part, out));
        SplitDeliveries.writeDays(terms.deliveries(), out);
    }
}
