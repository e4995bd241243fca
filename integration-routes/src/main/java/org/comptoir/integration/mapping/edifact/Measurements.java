package org.comptoir.integration.mapping.edifact;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.document.Measures;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.edifact.SegmentWriter;
import org.comptoir.kernel.quantity.Quantity;

/**
 * MEA: the purpose (6311), what is measured (6313), its unit (6411) and value (6314). UNCL6313 tells the weight of all that is
 * meant (total gross weight AAD) from that of one unit of it (unit gross weight AAB).
 */
public final class Measurements {
    /** Element 6311: what is charged (CHW) and loading metres (LMT) are no measures of the goods. */
    private static final Set<String> OTHER = Set.of("CHW", "LMT");

    private static final String PURPOSE = "PD";
    private static final String ALL_GROSS = "AAD";
    private static final String ALL_NET = "AAC";
    private static final List<String> GROSS = List.of("G", ALL_GROSS);
    private static final List<String> NET = List.of(ALL_NET, "AAL");
    private static final String UNIT_GROSS = "AAB";
    private static final String UNIT_NET = "AAA";
    /** Gross volume, volume, EANCOM's gross measurement cube. */
    private static final List<String> VOLUME = List.of("AAW", "ABJ", "GMC");

    private final List<Segment> segments;
    private final Reading reading;

    /** The MEA among {@code segments}. */
    public Measurements(Collection<Segment> segments, Reading reading) {
        this.segments = segments.stream()
                .filter(s -> s.tag().equals("MEA") && !OTHER.contains(s.code(1)))
                .toList();
        this.reading = reading;
    }

    /** Those right inside {@code group}, in groups of their own or not. */
    public static Measurements of(Group group, Reading reading) {
        Stream<Segment> inGroups = group.groups("MEA").stream().map(Group::trigger);
        return new Measurements(
                Stream.concat(group.segments("MEA").stream(), inGroups).toList(), reading);
    }

    /** The measures of one thing, of which total and unit are the same; null when there are none. */
    public Measures ofOne() {
        return measures(weight(UNIT_GROSS, GROSS), weight(UNIT_NET, NET), volume());
    }

    /** The measures of a shipment: of the whole, else of the one thing that it is. */
    public Measures ofWhole() {
        return measures(weight(GROSS, UNIT_GROSS), weight(NET, UNIT_NET), volume());
    }

    private Quantity weight(List<String> totals, String unit) {
        Quantity total = first(totals);
        return total == null ? first(List.of(unit)) : total;
    }

    /** The measures of several things together; those of one of them are left over. */
    public Measures ofAll() {
        return measures(first(GROSS), first(NET), volume());
    }

    /** The weights of each of several things; those of all together, and volumes, are left over. */
    public Measures ofEach() {
        return measures(first(List.of(UNIT_GROSS)), first(List.of(UNIT_NET)), null);
    }

    private Quantity weight(String unit, List<String> totals) {
        Quantity ofUnit = first(List.of(unit));
        return ofUnit == null ? first(totals) : ofUnit;
    }

    private static Measures measures(Quantity gross, Quantity net, Quantity volume) {
        boolean none = gross == null && net == null && volume == null;
        return none ? null : new Measures(gross, net, volume);
    }

    /** The gross weight of several things together, or null. */
    public Quantity gross() {
        return first(GROSS);
    }

    /** The gross weight of one thing, or null. */
    public Quantity grossOfOne() {
        return first(List.of(UNIT_GROSS));
    }

    /** Their volume, or null. */
    public Quantity volume() {
        return first(VOLUME);
    }

    /** The first of these dimensions (6313) that is there, the best one first. */
    private Quantity first(List<String> dimensions) {
        return dimensions.stream()
                .flatMap(dimension ->
                        segments.stream().filter(mea -> mea.code(2, 1).equals(dimension)))
                .map(this::quantity)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Quantity quantity(Segment mea) {
        BigDecimal value = reading.number(mea, 3, 2);
        return value == null
                ? null
                : reading.places().keep(Quantity.of(value, Units.fromEdifact(mea.text(3, 1))), mea.place(3, 2));
    }

    /** Writes what {@code measures} say of one thing; nothing for null. */
    public static void writeOne(Measures measures, Writing out) {
        write(measures, UNIT_GROSS, UNIT_NET, out);
    }

    /** Writes what {@code measures} say of several things together; nothing for null. */
    public static void writeAll(Measures measures, Writing out) {
        write(measures, ALL_GROSS, ALL_NET, out);
    }

    private static void write(Measures measures, String gross, String net, Writing out) {
        if (measures != null) {
            write(PURPOSE, gross, measures.grossWeight(), out);
            write(PURPOSE, net, measures.netWeight(), out);
            write(PURPOSE, VOLUME.get(0), measures.volume(), out);
        }
    }

    /** MEA; nothing for null. @param purpose element 6311; dimension: 6313 */
    public static void write(String purpose, String dimension, Quantity quantity, Writing out) {
        if (quantity != null) {
            out.put(
                    "MEA",
                    purpose,
                    SegmentWriter.of(dimension),
                    SegmentWriter.of(quantity.unit(), quantity.value().toPlainString()));
        }
    }
}
