package org.comptoir.integration.mapping.despatchadvice;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.mapping.edifact.LineReferences;
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
                bestBefore);
    }

    private void segment(Segment segment) {
        switch (segment.tag()) {
            case "DTM" -> date(segment);
            case "GIN" -> batch(segment);
            case "PIA" -> segment.from(2).forEach(this::batchNumber);
            default -> {
                // quantity and article are read by their own classes; the rest is told as left over
            }
        }
    }

    /** PCI: the marking of the articles, with best-before date and batch number. */
    private void marking(Group pci) {
        Stream<Segment> inGroups = pci.groups("GIN").stream().map(Group::trigger);
        Stream.concat(pci.segments().stream(), inGroups).forEach(this::marked);
    }

    private void marked(Segment segment) {
        switch (segment.tag()) {
            case "PCI" -> segment.text(1);
            case "DTM" -> date(segment);
            case "GIN" -> batch(segment);
            default -> {
                // told as left over
            }
        }
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "361", "36" -> bestBefore = bestBefore == null ? reading.date(dtm) : bestBefore;
            default -> {
                // told as left over
            }
        }
    }

    private void batch(Segment gin) {
        if (gin.code(1).equals("BX") && batch == null) {
            batch = gin.text(2, 1);
        }
    }

    private void batchNumber(Element c212) {
        if (c212.code(2).equals("NB") && batch == null) {
            batch = c212.text(1);
        }
    }
}
