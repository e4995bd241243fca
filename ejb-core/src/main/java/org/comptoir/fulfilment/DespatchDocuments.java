package org.comptoir.fulfilment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.fulfilment.model.Despatch;
import org.comptoir.fulfilment.store.Despatches;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.ordering.LineView;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderDocuments;
import org.comptoir.ordering.OrderView;
import org.comptoir.partners.Actor;

/** Despatches as documents for the customer's machine, with the customer's own order number and line ids. */
@Stateless
public class DespatchDocuments {
    @Inject
    private Despatches despatches;

    @Inject
    private OrderBook orders;

    /** The despatch advice of the despatch {@code number}. */
    public DespatchAdvice advice(String number) {
        DespatchView despatch =
                despatches.byNumber(number).map(Despatch::view).orElseThrow(() -> new NotFoundException("despatch"));
        OrderView order = orders.view(Actor.system(), despatch.orderNumber());
        return new DespatchAdvice(
                despatch.number(),
                Objects.requireNonNullElse(order.customerReference(), order.number()),
                despatch.despatchedOn(),
                despatch.despatchedOn(),
                null,
                OrderDocuments.party(order.customer(), null),
                OrderDocuments.party(order.supplier(), null),
                null,
                OrderDocuments.party(order.site()),
                despatch.carrier(),
                despatch.trackingNumber(),
                List.of(),
                List.of(),
                lines(despatch, order));
    }

    private static List<DespatchAdvice.Line> lines(DespatchView despatch, OrderView order) {
        Map<Integer, LineView> byNumber =
                order.lines().stream().collect(Collectors.toMap(LineView::number, Function.identity()));
        return despatch.quantities().entrySet().stream()
                .map(entry -> line(
                        byNumber.get(entry.getKey()),
                        new Quantity(
                                entry.getValue(), byNumber.get(entry.getKey()).unit())))
                .toList();
    }

    private static DespatchAdvice.Line line(LineView line, Quantity quantity) {
        String customerLine = Objects.requireNonNullElse(line.customerLineId(), Integer.toString(line.number()));
        return new DespatchAdvice.Line(
                Integer.toString(line.number()),
                null,
                null,
                customerLine,
                OrderDocuments.item(line),
                quantity,
                null,
                null);
    }
}
