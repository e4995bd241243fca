package org.comptoir.integration.mapping.despatchadvice;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comptoir.document.Measures;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.x12.X12SegmentWriter;
import org.comptoir.kernel.quantity.Quantity;

/**
 * Weights and volume of a level of 856: in TD1 beside the number of packages, in MEA, of one pack also in PO4. Elements 187 and
 * 738 call the gross weight G and the net weight N, 738 a volume VOL.
 */
final class MeasuresOfX12 {
    private static final String GROSS = "G";
    private static final String NET = "N";
    private static final String VOLUME = "VOL";
    /** Element 737: physical dimensions. */
    private static final String PURPOSE = "PD";

    private final Group level;
    private final X12Values values;

    MeasuresOfX12(Group level, Reading reading) {
        this.level = level;
        this.values = new X12Values(reading);
    }

    /** What all of the level weighs, or null. */
    Measures ofAll() {
        return measures(weight(GROSS), weight(NET), volume());
    }

    /** What the level weighs that is one pack, or null. */
    Measures ofPack() {
        Quantity gross = weight(GROSS);
        Quantity volume = volume();
        return measures(
                gross == null ? first("PO4", MeasuresOfX12::isGross, po4 -> weight(po4, 5, 6)) : gross,
                weight(NET),
                volume == null ? first("PO4", po4 -> true, po4 -> values.quantity(po4, 8, 9)) : volume);
    }

    /** PO405 may be left out. */
    private static boolean isGross(Segment po4) {
        return po4.look(5).isEmpty() || po4.look(5).equals(GROSS);
    }

    private static Measures measures(Quantity gross, Quantity net, Quantity volume) {
        boolean none = gross == null && net == null && volume == null;
        return none ? null : new Measures(gross, net, volume);
    }

    private Quantity weight(String kind) {
        Quantity measured = measured(kind);
        return measured == null ? first("TD1", td1 -> td1.look(6).equals(kind), td1 -> weight(td1, 6, 7)) : measured;
    }

    /** @param kind where element 187 stands; at: the weight, before its unit */
    private Quantity weight(Segment segment, int kind, int at) {
        segment.code(kind);
        return values.quantity(segment, at, at + 1);
    }

    private Quantity volume() {
        Quantity measured = measured(VOLUME);
        return measured == null ? first("TD1", td1 -> true, td1 -> values.quantity(td1, 9, 10)) : measured;
    }

    private Quantity measured(String dimension) {
        return first("MEA", mea -> mea.code(2).equals(dimension), mea -> {
            mea.code(1);
            return values.quantity(mea, 3, 4);
        });
    }

    private Quantity first(String tag, Predicate<Segment> wanted, Function<Segment, Quantity> quantity) {
        Stream<Segment> all = level.segments(tag).stream();
        return all.filter(wanted)
                .map(quantity)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** MEA with all of them; nothing for null. */
    static void write(Measures measures, X12Writing out) {
        if (measures != null) {
            measured(GROSS, measures.grossWeight(), out);
            measured(NET, measures.netWeight(), out);
            measured(VOLUME, measures.volume(), out);
        }
    }

    /** MEA with what has no place in TD1; nothing for null. */
    static void writeNet(Measures measures, X12Writing out) {
        measured(NET, measures == null ? null : measures.netWeight(), out);
    }

    private static void measured(String dimension, Quantity quantity, X12Writing out) {
        if (quantity != null) {
            Object unit = X12SegmentWriter.of(X12Writing.unit(quantity));
            out.put("MEA", PURPOSE, dimension, X12Writing.number(quantity), unit);
        }
    }

    /** TD1: what packages, how many, gross weight and volume; nothing where none of it is said. */
    static void lading(String form, String count, Measures measures, X12Writing out) {
        Quantity gross = measures == null ? null : measures.grossWeight();
        Quantity volume = measures == null ? null : measures.volume();
        if (count == null && gross == null && volume == null) {
            return;
        }
        out.put(
                "TD1",
                form,
                count,
                null,
                null,
                null,
                gross == null ? null : GROSS,
                X12Writing.number(gross),
                X12Writing.unit(gross),
                X12Writing.number(volume),
                X12Writing.unit(volume));
    }
}
