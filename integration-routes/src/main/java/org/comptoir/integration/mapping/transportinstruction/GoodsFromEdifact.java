package org.comptoir.integration.mapping.transportinstruction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.comptoir.document.TransportInstruction;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Labels;
import org.comptoir.integration.mapping.edifact.Reading;
import org.comptoir.integration.mapping.edifact.Units;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/** One GID group of IFTMIN: packages of one kind, with weight, volume and labels. */
final class GoodsFromEdifact {
    private static final Set<String> GROSS = Set.of("G", "AAB", "AAD");
    private static final Set<String> VOLUMES = Set.of("AAW", "ABJ");

    private final Group group;
    private final Reading reading;

    GoodsFromEdifact(Group group, Reading reading) {
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
                measure(GROSS::contains),
                measure(VOLUMES::contains),
                Labels.of(group, reading));
    }

    /** FTX AAA; else what the package type is called (7064). */
    private String description(Segment gid, List<String> texts) {
        group.segments("FTX").stream().filter(ftx -> ftx.code(1).equals("AAA")).forEach(ftx -> ftx.text(1));
        return texts.isEmpty() ? gid.text(2, 5) : String.join(" ", texts);
    }

    /** MEA: what is measured (6313), its unit (6411) and value (6314). */
    private Quantity measure(Predicate<String> dimension) {
        return group.groups("MEA").stream()
                .map(Group::trigger)
                .filter(mea -> dimension.test(mea.code(2, 1)))
                .findFirst()
                .map(this::quantity)
                .orElse(null);
    }

    private Quantity quantity(Segment mea) {
        mea.code(1);
        BigDecimal value = reading.number(mea, 3, 2);
        return value == null ? null : Quantity.of(value, Units.fromEdifact(mea.text(3, 1)));
    }
}
