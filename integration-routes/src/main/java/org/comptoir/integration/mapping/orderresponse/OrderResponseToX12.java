package org.comptoir.integration.mapping.orderresponse;

import java.util.Objects;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.mapping.x12.X12DayKinds;
import org.comptoir.integration.mapping.x12.X12OrderLineWriting;
import org.comptoir.integration.mapping.x12.X12OrderWriting;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.kernel.quantity.Quantity;

/**
 * An {@link OrderResponse} to 855 as the answer to an order, or to 865 as the answer to its change or as the seller's own
 * change.
 */
public final class OrderResponseToX12 {
    /** The longest change order sequence number (element 327). */
    private static final int SEQUENCE = 8;

    private final X12Writing out;
    private final boolean toChange;

    private OrderResponseToX12(X12Writing out, boolean toChange) {
        this.out = out;
        this.toChange = toChange;
    }

    /** Writes the segments of 855 between ST and SE. */
    public static void write855(OrderResponse response, X12Writing out) {
        new OrderResponseToX12(out, false).write(response);
    }

    /** Writes the segments of 865 between ST and SE. */
    public static void write865(OrderResponse response, X12Writing out) {
        new OrderResponseToX12(out, true).write(response);
    }

    private void write(OrderResponse response) {
        X12OrderWriting terms = new X12OrderWriting(response.terms(), X12DayKinds.PROMISED, out);
        beginning(response, terms);
        out.currency("SE", response.currency());
        out.reference("TN", response.number());
        out.reference(
                "PP", toChange && !isSequence(response) && !isUnnumbered(response) ? response.changeNumber() : null);
        terms.head(response.delivery());
        out.texts(response.notes());
        out.parties(response.buyer(), response.supplier(), response.deliverTo(), response.invoicee());
        response.lines().forEach(this::line);
        terms.summary(response.lines().size());
    }

    /** The order's day is mandatory, and not known to the answer: it gets the answer's. */
    private void beginning(OrderResponse response, X12OrderWriting terms) {
        String decision =
                X12Decisions.document(response.decision(), !response.lines().isEmpty());
        String order = response.orderNumber();
        String own = response.supplierOrderNumber();
        String day = X12Values.write(response.issued());
        if (toChange) {
            String sequence = isSequence(response) ? response.changeNumber() : null;
            out.put("BCA", "00", decision, order, terms.release(), sequence, day, null, terms.contract(), own, day);
        } else {
            out.put("BAK", "00", decision, order, day, terms.release(), null, terms.contract(), own, day);
        }
    }

    private static boolean isUnnumbered(OrderResponse response) {
        return response.changeNumber().equals(response.orderNumber());
    }

    /** Whether the change's number goes into BCA05, as it came in BCH05; a longer one stands in REF PP. */
    private static boolean isSequence(OrderResponse response) {
        return !isUnnumbered(response) && response.changeNumber().length() <= SEQUENCE;
    }

    /** ACK stands before TXI in 855, and behind it in 865. */
    private void line(OrderResponse.Line line) {
        X12OrderLineWriting terms = new X12OrderLineWriting(line.terms(), X12DayKinds.PROMISED, out);
        AnswersToX12 answers = new AnswersToX12(line);
        String id = line.orderLineId() == null ? line.lineId() : line.orderLineId();
        item(id, line);
        terms.head(line.item(), line.packSize(), Objects.equals(id, line.lineId()) ? null : line.lineId());
        terms.days(answers.areParts() ? line.delivery() : null);
        if (toChange) {
            terms.tax();
            answers.write(out);
        } else {
            answers.write(out);
            terms.tax();
        }
        if (answers.areParts()) {
            terms.restWithoutParts(line.notes());
        } else {
            terms.rest(line.notes());
        }
    }

    private void item(String id, OrderResponse.Line line) {
        Quantity ordered = line.ordered() == null ? line.confirmed() : line.ordered();
        if (toChange) {
            out.change(id, X12Decisions.change(line.decision()), ordered, line.price(), line.item());
        } else {
            out.line(
                    "PO1",
                    line.item(),
                    id,
                    X12Writing.number(ordered),
                    X12Writing.unit(ordered),
                    out.amounts().price(line.price()),
                    out.amounts().basis(line.price()));
        }
    }
}
