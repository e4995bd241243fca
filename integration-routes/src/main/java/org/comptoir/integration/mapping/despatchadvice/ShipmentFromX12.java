package org.comptoir.integration.mapping.despatchadvice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.Measures;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12DeliveryTerms;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Notes;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** What the shipment's level of 856 says of its transport, its weight and terms, the documents that it names, and its notes. */
final class ShipmentFromX12 {
    /** Where a tracking number is looked for, the best place first: tracking, carrier's reference, bill of lading. */
    private static final List<String> TRACKING = List.of("2I", "CN", "BM");

    private final Reading reading;
    private final List<String> notes = new ArrayList<>();
    private final List<DocumentReference> references = new ArrayList<>();
    private final X12DeliveryTerms terms = new X12DeliveryTerms();
    private Measures measures;
    private String transportMode;
    private String carrier;
    private String trackingNumber;
    private String orderNumber;

    ShipmentFromX12(Reading reading) {
        this.reading = reading;
    }

    void read(Group level) {
        level.segments("TD5").forEach(this::transport);
        measures = new MeasuresOfX12(level, reading).ofAll();
        level.segments("FOB").forEach(terms::add);
        List<Segment> references = level.segments("REF");
        for (String kind : TRACKING) {
            Optional<Segment> found = trackingNumber == null
                    ? references.stream().filter(r -> r.code(1).equals(kind)).findFirst()
                    : Optional.empty();
            found.ifPresent(ref -> trackingNumber = ref.text(2));
        }
        orderNumber = X12Items.reference(level, "PO");
        references.stream()
                .filter(ref -> !ref.isTaken())
                .flatMap(ref -> ReferencesOfX12.read(ref, reading).stream())
                .forEach(this.references::add);
        notes.addAll(X12Notes.of(references));
    }

    private void transport(Segment td5) {
        carrier(td5);
        Optional<String> mode = TransportModesOfX12.ofCode(td5.look(4));
        if (transportMode == null && mode.isPresent()) {
            td5.text(4);
            transportMode = mode.get();
        }
    }

    /** TD5: the carrier by name, else by its code (SCAC); which part of the way he goes (TD501) says nothing to a recipient. */
    private void carrier(Segment td5) {
        if (carrier == null) {
            String name = td5.text(5);
            td5.code(1);
            td5.code(2);
            carrier = name == null ? td5.text(3) : name;
        }
    }

    /** As TD5 names him, or null. */
    String carrier() {
        return carrier;
    }

    /** The order of the whole shipment, or null. */
    String orderNumber() {
        return orderNumber;
    }

    String trackingNumber() {
        return trackingNumber;
    }

    /** What is said of the shipment beside. */
    DespatchAdvice.Shipment shipment() {
        return new DespatchAdvice.Shipment(transportMode, measures, terms.terms(), references);
    }

    List<String> notes() {
        return notes;
    }
}
