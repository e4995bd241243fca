package org.comptoir.integration.mapping.despatchadvice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.Measures;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.mapping.edifact.LineReferences;
import org.comptoir.integration.mapping.edifact.Measurements;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/** One LIN group of DESADV, inside its packing level. */
final class DespatchLineFromEdifact {
    private final Group group;
    private final EdifactReading reading;
    private final ControlTotals check;
    private String batch;
    private LocalDate bestBefore;
    private LocalDate produced;
    private final List<String> serialNumbers = new ArrayList<>();

    DespatchLineFromEdifact(Group group, EdifactReading reading, ControlTotals check) {
        this.group = group;
        this.reading = reading;
        this.check = check;
    }

    DespatchAdvice.Line line() {
        LineGroup line = new LineGroup(group, reading);
        Quantity despatched = line.quantity("12");
        group.segments().forEach(this::segment);
        group.groups("PCI").forEach(this::marking);
        Quantity outstanding = line.quantity(BackOrder.QUANTITY);
        check.line(null, despatched);
        LineReferences references = LineReferences.of(group);
        return new DespatchAdvice.Line(
                line.id(),
                group.parent() == null ? null : group.parent().trigger().code(1),
                references.orderNumber(),
                references.orderLineId(),
                line.item(),
                despatched,
                batch,
                bestBefore,
                line.quantity("21"),
                outstanding == null ? BackOrder.ofVariances(group, despatched, reading) : outstanding,
                produced,
                serialNumbers,
                measures(despatched),
                line.notes());
    }

    /** MEA: of all that the line is about; what one unit weighs is that only where there is one. */
    private Measures measures(Quantity despatched) {
        Measurements measured = Measurements.of(group, reading);
        boolean one = despatched != null && despatched.value().compareTo(BigDecimal.ONE) == 0;
        return one ? measured.ofOne() : measured.ofAll();
    }

    private void segment(Segment segment) {
        switch (segment.tag()) {
            case "DTM" -> date(segment);
            case "GIN" -> numbers(segment);
            case "PIA" -> segment.from(2).forEach(this::additional);
            default -> {
                // quantities, measures, notes and article are read by their own classes; the rest is told as left over
            }
        }
    }

    /** PCI: the marking of the articles, with days, batch and serial numbers. */
    private void marking(Group pci) {
        Stream<Segment> inGroups = pci.groups("GIN").stream().map(Group::trigger);
        Stream.concat(pci.segments().stream(), inGroups).forEach(this::marked);
    }

    private void marked(Segment segment) {
        switch (segment.tag()) {
            case "PCI" -> segment.text(1);
            case "DTM" -> date(segment);
            case "GIN" -> numbers(segment);
            default -> {
                // told as left over
            }
        }
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "361", "36" -> bestBefore = bestBefore == null ? reading.date(dtm) : bestBefore;
            case "94" -> produced = produced == null ? reading.date(dtm) : produced;
            default -> {
                // told as left over
            }
        }
    }

    /** GIN: the first batch number counts, and each serial number; the end of a range (second 7402) is told as left over. */
    private void numbers(Segment gin) {
        switch (gin.code(1)) {
            case "BX" -> batch = batch == null ? gin.text(2, 1) : batch;
            case "BN", "SN" -> gin.from(2).forEach(this::serialNumber);
            default -> {
                // told as left over
            }
        }
    }

    /** PIA: batch (7143 = NB) and serial number (SN), as older guides write them. */
    private void additional(Element c212) {
        switch (c212.look(2)) {
            case "NB" -> batch = batch == null ? c212.text(1) : batch;
            case "SN" -> serialNumber(c212);
            default -> {
                // told as left over
            }
        }
    }

    private void serialNumber(Element numbered) {
        String serial = numbered.text(1);
        if (serial != null) {
            serialNumbers.add(serial);
        }
    }
}
