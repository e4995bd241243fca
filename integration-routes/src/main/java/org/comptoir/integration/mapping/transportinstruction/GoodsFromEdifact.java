package org.comptoir.integration.mapping.transportinstruction;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.document.TransportInstruction;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Labels;
import org.comptoir.integration.mapping.edifact.Measurements;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/** One GID group of IFTMIN: packages of one kind, with weight, volume and labels. */
final class GoodsFromEdifact {
    private final Group group;
    private final EdifactReading reading;

    GoodsFromEdifact(Group group, EdifactReading reading) {
        this.group = group;
        this.reading = reading;
    }

    TransportInstruction.Goods goods() {
        Segment gid = group.trigger();
        BigDecimal count = reading.number(gid, 2, 1);
        List<String> texts = FreeTexts.of(group.segments());
        Measurements measurements = Measurements.of(group, reading);
        return new TransportInstruction.Goods(
                gid.text(1),
                count == null ? null : count.intValue(),
                gid.text(2, 2),
                description(gid, texts),
                weight(measurements, count),
                measurements.volume(),
                Labels.of(group, reading));
    }

    /** FTX AAA; else what the package type is called (7064). */
    private String description(Segment gid, List<String> texts) {
        group.segments("FTX").stream().filter(ftx -> ftx.look(1).equals("AAA")).forEach(ftx -> ftx.text(1));
        return texts.isEmpty() ? gid.text(2, 5) : String.join(" ", texts);
    }

    /** The gross weight of all packages; that of one of them only where there is one, else it is told as left over. */
    private static Quantity weight(Measurements measurements, BigDecimal count) {
        Quantity all = measurements.gross();
        return all == null && BigDecimal.ONE.equals(count) ? measurements.grossOfOne() : all;
    }
}
