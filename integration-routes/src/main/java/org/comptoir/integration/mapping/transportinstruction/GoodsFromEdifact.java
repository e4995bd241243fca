package org.comptoir.integration.mapping.transportinstruction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.document.TransportInstruction;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Labels;
import org.comptoir.integration.mapping.edifact.Units;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/** One GID group of IFTMIN: packages of one kind, with weight, volume and labels. */
final class GoodsFromEdifact {
    /** Element 6311: what is charged (CHW) and loading metres (LMT) are no measures of the goods. */
    private static final Set<String> OTHER = Set.of("CHW", "LMT");
    /** Element 6313, the best first: gross weight, total gross weight; AAB is that of one package. */
    private static final List<String> GROSS = List.of("G", "AAD");

    private static final String OF_ONE = "AAB";
    /** Gross volume, volume, EANCOM's gross measurement cube. */
    private static final List<String> VOLUMES = List.of("AAW", "ABJ", "GMC");

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
        return new TransportInstruction.Goods(
                gid.text(1),
                count == null ? null : count.intValue(),
                gid.text(2, 2),
                description(gid, texts),
                weight(count),
                measure(VOLUMES).orElse(null),
                Labels.of(group, reading));
    }

    /** FTX AAA; else what the package type is called (7064). */
    private String description(Segment gid, List<String> texts) {
        group.segments("FTX").stream().filter(ftx -> ftx.code(1).equals("AAA")).forEach(ftx -> ftx.text(1));
        return texts.isEmpty() ? gid.text(2, 5) : String.join(" ", texts);
    }

    /** The gross weight of all packages; that of one of them only where there is one, else it is told as left over. */
    private Quantity weight(BigDecimal count) {
        boolean one = BigDecimal.ONE.equals(count);
        return measure(GROSS)
                .or(() -> one ? measure(List.of(OF_ONE)) : Optional.empty())
                .orElse(null);
    }

    /** MEA: what is measured (6313), its unit (6411) and value (6314); the first of these dimensions that is there. */
    private Optional<Quantity> measure(List<String> dimensions) {
        List<Segment> measures = group.groups("MEA").stream()
                .map(Group::trigger)
                .filter(mea -> !OTHER.contains(mea.code(1)))
                .toList();
        return dimensions.stream()
                .flatMap(dimension ->
                        measures.stream().filter(mea -> mea.code(2, 1).equals(dimension)))
                .findFirst()
                .map(this::quantity);
    }

    private Quantity quantity(Segment mea) {
        BigDecimal value = reading.number(mea, 3, 2);
        return value == null
                ? null
                : reading.places().keep(Quantity.of(value, Units.fromEdifact(mea.text(3, 1))), mea.place(3, 2));
    }
}
