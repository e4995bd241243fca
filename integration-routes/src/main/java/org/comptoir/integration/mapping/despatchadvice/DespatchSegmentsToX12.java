package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.x12.X12DeliveryTerms;
import org.comptoir.integration.mapping.x12.X12Writing;

/** What stands in the levels of an 856: of the shipment, packages and items. */
final class DespatchSegmentsToX12 {
    private static final int ROUTING = 35;
    private static final int REFERENCE_TEXT = 80;

    private final DespatchAdvice advice;
    private final X12Writing out;

    DespatchSegmentsToX12(DespatchAdvice advice, X12Writing out) {
        this.advice = advice;
        this.out = out;
    }

    /** A level of packages that are alike. @param level HL03 */
    void packages(List<PackageUnit> alike, String level) {
        PackingOfX12.write(alike, level, alike.get(0).measures(), out);
        PackingOfX12.writeMarks(alike, out);
    }

    /** The shipment's level. @param around the unit that is the shipment itself, or null; it weighs what the shipment does */
    void shipment(PackageUnit around) {
        DespatchAdvice.Shipment shipment = advice.shipment();
        List<PackageUnit> units = around == null ? List.of() : List.of(around);
        boolean weighed = shipment.measures() != null || around == null;
        PackingOfX12.write(units, "S", weighed ? shipment.measures() : around.measures(), out);
        boolean named = advice.carrier() != null && advice.carrier().length() <= ROUTING;
        transport(named ? advice.carrier() : null, TransportModesOfX12.toCode(shipment.transportMode()));
        out.reference("CN", advice.trackingNumber());
        out.reference("PO", ofShipment());
        shipment.references().forEach(reference -> ReferencesOfX12.write(reference, out));
        out.numbered("REF", advice.notes(), REFERENCE_TEXT);
        PackingOfX12.writeMarks(units, out);
        out.date("011", advice.despatched());
        out.date("017", advice.expected());
        X12DeliveryTerms.write(shipment.deliveryTerms(), out);
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
    private void transport(String carrier, String mode) {
        if (carrier == null && mode == null) {
            return;
        }
        boolean code = carrier != null && carrier.matches("[A-Z]{2,4}");
        out.put("TD5", null, code ? "2" : null, code ? carrier : null, mode, code ? null : carrier);
    }

    void item(DespatchAdvice.Line line) {
        List<Object> lot = new ArrayList<>();
        X12Writing.pair(lot, "LT", line.batch());
        boolean named = !lot.isEmpty() || !X12Writing.article(line.item()).isEmpty();
        if (named) {
            out.article(line.item(), line.orderLineId(), lot.toArray());
        }
        shipped(line);
        out.description(line.item().name());
        MeasuresOfX12.write(line.measures(), out);
        out.reference("LI", named ? null : line.orderLineId());
        line.serialNumbers().forEach(serial -> out.reference(DespatchLineFromX12.SERIAL, serial));
        out.numbered("REF", line.notes(), REFERENCE_TEXT);
        out.date("036", line.bestBefore());
        out.date("405", line.produced());
    }

    /** SN1: what was shipped and what had been ordered; that the rest follows is a code, so other amounts cannot be said. */
    private void shipped(DespatchAdvice.Line line) {
        out.put(
                "SN1",
                X12Writing.lineNumber(line.lineId()),
                X12Writing.number(line.despatched()),
                X12Writing.unit(line.despatched()),
                null,
                X12Writing.number(line.ordered()),
                X12Writing.unit(line.ordered()),
                null,
                BackOrder.isRest(line) ? BackOrder.FOLLOWS : null);
    }
}
