package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.x12.X12Writing;

/** What stands in the shipment's and the items' levels of an 856. */
final class DespatchSegmentsToX12 {
    private static final int ROUTING = 35;
    private static final int REFERENCE_TEXT = 80;

    private final DespatchAdvice advice;
    private final X12Writing out;

    DespatchSegmentsToX12(DespatchAdvice advice, X12Writing out) {
        this.advice = advice;
        this.out = out;
    }

    void shipment() {
        boolean named = advice.carrier() != null && advice.carrier().length() <= ROUTING;
        if (named) {
            carrier(advice.carrier());
        }
        out.reference("CN", advice.trackingNumber());
        out.reference("PO", ofShipment());
        out.numbered("REF", advice.notes(), REFERENCE_TEXT);
        out.date("011", advice.despatched());
        out.date("017", advice.expected());
        out.party("BY", advice.buyer());
        out.party("SU", advice.supplier());
        out.party("ST", advice.deliverTo());
        out.party("SF", advice.shipFrom());
        if (advice.carrier() != null && !named) {
            out.party("CA", new Party(null, List.of(), advice.carrier(), null, null, null));
        }
    }

    /** The order of the head where the lines name others: else its own level says it. */
    private String ofShipment() {
        boolean named = advice.lines().stream().anyMatch(line -> line.orderNumber() != null);
        boolean only = advice.lines().stream()
                .allMatch(
                        line -> line.orderNumber() == null || line.orderNumber().equals(advice.orderNumber()));
        return named && !only ? advice.orderNumber() : null;
    }

    /** TD503 is for a carrier's code of two to four letters (SCAC), TD505 for a name. */
    private void carrier(String carrier) {
        boolean code = carrier.matches("[A-Z]{2,4}");
        out.put("TD5", null, code ? "2" : null, code ? carrier : null, null, code ? null : carrier);
    }

    void item(DespatchAdvice.Line line) {
        List<Object> lot = new ArrayList<>();
        X12Writing.pair(lot, "LT", line.batch());
        boolean named = !lot.isEmpty() || !X12Writing.article(line.item()).isEmpty();
        if (named) {
            out.article(line.item(), line.orderLineId(), lot.toArray());
        }
        out.put("SN1", line.lineId(), X12Writing.number(line.despatched()), X12Writing.unit(line.despatched()));
        out.description(line.item().name());
        out.reference("LI", named ? null : line.orderLineId());
        out.date("036", line.bestBefore());
    }
}
