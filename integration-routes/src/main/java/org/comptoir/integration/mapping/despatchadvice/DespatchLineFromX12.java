package org.comptoir.integration.mapping.despatchadvice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Notes;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/**
 * An item's level of 856. SN101 is the line's own number, LIN01 that of the order's line unless PRF05 names it; where only
 * LIN01 stands it is both.
 */
final class DespatchLineFromX12 {
    /** Lot and batch number, in LIN (235) or REF (128). */
    private static final List<String> LOTS = List.of("LT", "B8", "BT");

    /** Element 374: expiration, of the lot, of the shelf life. */
    private static final Set<String> EXPIRATIONS = Set.of("036", "208", "511");

    /** Element 374: production, manufacture. */
    private static final Set<String> PRODUCTIONS = Set.of("405", "094");
    /** Element 128: a serial number. */
    static final String SERIAL = "SE";

    private final Group level;
    private final Reading reading;
    private final X12Values values;
    private final LineCheck check;

    DespatchLineFromX12(Group level, Reading reading, LineCheck check) {
        this.level = level;
        this.reading = reading;
        this.values = new X12Values(reading);
        this.check = check;
    }

    /** @param packageId the pack above, or null; order: the number of the order above, or null */
    DespatchAdvice.Line line(String packageId, String order) {
        Segment sn1 = first("SN1");
        Segment lin = first("LIN");
        Optional<Segment> prf = level.first("PRF");
        String inOrder = lin.text(1);
        String orderLine = inOrder == null ? X12Items.reference(level, "LI") : inOrder;
        String own = sn1.text(1);
        Quantity quantity = values.quantity(sn1, 2, 3);
        Quantity ordered = values.quantity(sn1, 5, 6);
        check.line(null, quantity);
        return reading.at(
                level,
                new DespatchAdvice.Line(
                        own == null ? orderLine : own,
                        packageId,
                        prf.map(p -> p.text(1)).orElse(order),
                        prf.map(p -> p.text(5)).orElse(orderLine),
                        X12Items.of(level, level.trigger().elements().size() + 1, reading),
                        quantity,
                        batch(lin),
                        day(EXPIRATIONS),
                        ordered,
                        outstanding(sn1, ordered, quantity),
                        day(PRODUCTIONS),
                        serialNumbers(lin),
                        new MeasuresOfX12(level, reading).ofAll(),
                        X12Notes.of(level.segments("REF"))));
    }

    /** SN108 says that the rest of the order follows; where that cannot be reckoned it is told as left over. */
    private static Quantity outstanding(Segment sn1, Quantity ordered, Quantity shipped) {
        BigDecimal rest = sn1.look(8).equals(BackOrder.FOLLOWS)
                ? BackOrder.rest(ordered, shipped).orElse(null)
                : null;
        if (rest == null) {
            return null;
        }
        sn1.text(8);
        return Quantity.of(rest, ordered.unit());
    }

    private List<String> serialNumbers(Segment lin) {
        List<String> serials = new ArrayList<>();
        level.segments("REF").stream()
                .filter(ref -> ref.code(1).equals(SERIAL))
                .forEach(ref -> serials.add(ref.text(2)));
        serials.add(X12Items.pair(lin, 2, "SN"));
        serials.removeIf(Objects::isNull);
        return serials;
    }

    /** A segment of the level, or an empty one in its place. */
    private Segment first(String tag) {
        return level.first(tag).orElse(new Segment("", level.trigger().number(), tag));
    }

    private String batch(Segment lin) {
        return LOTS.stream()
                .map(kind -> X12Items.pair(lin, 2, kind))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(this::batchReference);
    }

    private String batchReference() {
        return LOTS.stream()
                .map(kind -> X12Items.reference(level, kind))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first DTM with one of these qualifiers (374), or null. */
    private LocalDate day(Set<String> qualifiers) {
        return level.segments("DTM").stream()
                .filter(dtm -> qualifiers.contains(dtm.code(1)))
                .findFirst()
                .map(values::dtm)
                .orElse(null);
    }
}
