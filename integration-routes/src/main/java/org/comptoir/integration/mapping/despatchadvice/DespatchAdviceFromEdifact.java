package org.comptoir.integration.mapping.despatchadvice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.Measures;
import org.comptoir.integration.mapping.edifact.Days;
import org.comptoir.integration.mapping.edifact.EdifactDocument;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Measurements;
import org.comptoir.integration.mapping.edifact.References;
import org.comptoir.integration.mapping.edifact.TermsOfDelivery;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/** DESADV of D.96A and D.01B (EANCOM) to a {@link DespatchAdvice}, with its packing hierarchy (EXC-01). */
public final class DespatchAdviceFromEdifact extends EdifactDocument<DespatchAdvice.Line> {
    /** Element 1153: the order, the customer's order. */
    private static final Set<String> ORDERS = Set.of("ON", "CO");
    /** Element 1153: the carrier's number of the consignment, transport document, bill of lading, air waybill. */
    private static final Set<String> CONSIGNMENTS = Set.of("CN", "AAS", "BM", "CNO", "AWB");

    private final List<PackageUnit> packages = new ArrayList<>();
    private String orderNumber;
    private final List<DocumentReference> references = new ArrayList<>();
    private final Set<String> levels = new HashSet<>();
    private final List<Segment> measures = new ArrayList<>();
    private DeliveryTerms deliveryTerms;
    private String transportMode;
    private String carrier;
    private String trackingNumber;
    private final Days days;

    public DespatchAdviceFromEdifact(EdifactReading reading) {
        super(reading, "351");
        this.days = new Days(reading);
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "CNT" -> check.control(segment);
            case "MEA" -> measures.add(segment);
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected void day(Segment dtm) {
        days.add(dtm);
    }

    /** Lines stand inside their packing level, of which there may be a single one: they are not kept for it. */
    @Override
    public boolean group(Group group) {
        if (group.tag().equals("LIN")) {
            add(group, new DespatchLineFromEdifact(group, reading, check).line());
            return true;
        }
        return super.group(group);
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "RFF" -> reference(group);
            case "NAD" -> parties.add(group);
            case "TOD" -> terms(group);
            case "TDT" -> transport(group.trigger());
            case "CPS" -> packing(group);
            default -> {
                // told as left over
            }
        }
    }

    /** RFF: the order and the consignment by their first number; every other one is a reference of the shipment. */
    private void reference(Group group) {
        Segment rff = group.trigger();
        String kind = rff.code(1, 1);
        if (orderNumber == null && ORDERS.contains(kind)) {
            orderNumber = rff.text(1, 2);
        } else if (trackingNumber == null && CONSIGNMENTS.contains(kind)) {
            trackingNumber = rff.text(1, 2);
        } else {
            References.read(group, reading).ifPresent(references::add);
        }
    }

    /** TOD: the first terms count that say anything. */
    private void terms(Group tod) {
        deliveryTerms = deliveryTerms == null ? TermsOfDelivery.read(tod).orElse(null) : deliveryTerms;
    }

    /** TDT: the mode (8067), and the carrier (C040) by name, else by its code; of several, the first one that is named. */
    private void transport(Segment tdt) {
        tdt.code(1);
        if (carrier == null) {
            carrier = tdt.look(5, 4).isEmpty() ? tdt.text(5, 1) : tdt.text(5, 4);
        }
        transportMode = transportMode == null ? tdt.text(3, 1) : transportMode;
    }

    /** Lines and packages name the level in which they lie: two of one number are one too many. */
    private void told(Segment cps) {
        String number = cps.look(1);
        if (!number.isEmpty() && !levels.add(number)) {
            reading.warning("document.package.repeated", cps.place(1, 0), number);
        }
    }

    private void packing(Group cps) {
        told(cps.trigger());
        notes.addAll(FreeTexts.of(cps.segments()));
        packages.addAll(Packing.of(cps, reading));
    }

    @Override
    protected void finish() {
        super.finish();
        if (orderNumber == null && lines.stream().anyMatch(l -> l.orderNumber() == null)) {
            reading.warning("document.order.missing", new Place.WholeFile());
        }
    }

    @Override
    protected DespatchAdvice made() {
        return new DespatchAdvice(
                number,
                orderNumber,
                issued,
                days.first("11", "110"),
                expected(),
                parties.of("BY", "OB", "IV"),
                parties.of("SU", "SE", "SF"),
                parties.of("SF", "PW"),
                parties.of("DP", "CN", "ST", "UC"),
                carrier == null ? parties.name("CA", "FW") : carrier,
                trackingNumber,
                notes,
                packages,
                lines,
                shipment());
    }

    /** The day that the supplier expects, else the one that the customer asked for. */
    private LocalDate expected() {
        LocalDate expected = days.first("17", "132", "191");
        return expected == null ? days.other("2", "64", "69", "35") : expected;
    }

    /** What the head weighs is all of the shipment, whatever its MEA calls it. */
    private DespatchAdvice.Shipment shipment() {
        Measures measured = new Measurements(measures, reading).ofWhole();
        return new DespatchAdvice.Shipment(transportMode, measured, deliveryTerms, references);
    }
}
