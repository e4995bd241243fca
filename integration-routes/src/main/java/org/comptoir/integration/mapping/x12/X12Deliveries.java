package org.comptoir.integration.mapping.x12;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/**
 * Into which parts the quantity of a line is split: by place in SDQ, by day in SCH, by both in SCH below the place's N1. A day of
 * another kind than the set has is told as left over.
 */
final class X12Deliveries {
    /** Element 98: where the goods go. */
    private static final Set<String> PLACES = Set.of("ST", "SN", "CN");

    private static final String MUTUALLY_DEFINED = "ZZ";
    /** Where the pairs of place and quantity begin in SDQ, and where they end. */
    private static final int FIRST_PAIR = 3;

    private static final int LAST_PAIR = 21;

    private final Reading reading;
    private final X12DayKinds kinds;
    private final X12Values values;
    private final List<Delivery> deliveries = new ArrayList<>();

    private X12Deliveries(Reading reading, X12DayKinds kinds) {
        this.reading = reading;
        this.kinds = kinds;
        this.values = new X12Values(reading);
    }

    /** The parts of the line of a loop of PO1 or POC, or none. */
    static List<Delivery> of(Group line, Reading reading, X12DayKinds kinds) {
        X12Deliveries read = new X12Deliveries(reading, kinds);
        line.segments("SDQ").forEach(read::distributed);
        line.groups("SCH").forEach(sch -> read.scheduled(sch.trigger(), null));
        line.groups("N1").forEach(read::placed);
        return read.deliveries;
    }

    private void distributed(Segment sdq) {
        for (int i = FIRST_PAIR; i <= LAST_PAIR; i += 2) {
            Quantity quantity = sdq.look(i).isEmpty() ? null : values.quantity(sdq, i + 1, 1);
            if (quantity != null) {
                deliveries.add(new Delivery(quantity, null, X12Parties.id(sdq, 2, i, reading)));
            }
        }
    }

    /** @param place null where SCH stands below the line itself */
    private void scheduled(Segment sch, PartyId place) {
        Quantity quantity = values.quantity(sch, 1, 2);
        boolean known = kinds.isDay(sch.look(5));
        if (kinds.isDelivery(sch.look(5))) {
            sch.code(5);
        }
        if (quantity != null) {
            deliveries.add(new Delivery(quantity, known ? values.date(sch, 6) : null, place));
        }
    }

    /** A party without SCH, or one that is none where the goods go, is told as left over. */
    private void placed(Group n1) {
        List<Segment> schedules = n1.segments("SCH");
        Segment party = n1.trigger();
        if (!schedules.isEmpty()
                && PLACES.contains(party.look(1))
                && !party.look(4).isEmpty()) {
            party.code(1);
            PartyId place = X12Parties.id(party, 3, 4, reading);
            schedules.forEach(sch -> scheduled(sch, place));
        }
    }

    /** SDQ for the parts of which the place alone is known, as many in one as have unit and kind of place in common. */
    static void writeDistributed(List<Delivery> deliveries, X12Writing out) {
        List<Object> sdq = new ArrayList<>();
        for (Delivery each : deliveries) {
            if (each.place() != null && each.day() == null) {
                List<Object> head = Arrays.asList(X12Writing.unit(each.quantity()), X12Parties.kind(each.place()));
                boolean fits = !sdq.isEmpty()
                        && sdq.size() < LAST_PAIR
                        && sdq.subList(0, 2).equals(head);
                sdq = fits ? sdq : begun(head, sdq, out);
                sdq.addAll(Arrays.asList(each.place().value(), X12Writing.number(each.quantity())));
            }
        }
        begun(List.of(), sdq, out);
    }

    /** A new SDQ; the one before it is written. */
    private static List<Object> begun(List<Object> head, List<Object> before, X12Writing out) {
        if (!before.isEmpty()) {
            out.put("SDQ", before.toArray());
        }
        return new ArrayList<>(head);
    }

    /** SCH for the parts of which the day alone is known. */
    static void writeScheduled(List<Delivery> deliveries, X12DayKinds kinds, X12Writing out) {
        deliveries.stream().filter(each -> each.place() == null).forEach(each -> schedule(each, kinds, out));
    }

    /** N1 and SCH for those of which both are known. */
    static void writePlaced(List<Delivery> deliveries, X12DayKinds kinds, X12Writing out) {
        for (Delivery each : deliveries) {
            if (each.place() != null && each.day() != null) {
                String kind = X12Parties.kind(each.place());
                String value = each.place().value();
                out.put("N1", "ST", null, kind == null ? MUTUALLY_DEFINED : kind, value);
                schedule(each, kinds, out);
            }
        }
    }

    /** SCH must have a day. */
    private static void schedule(Delivery part, X12DayKinds kinds, X12Writing out) {
        if (part.day() != null) {
            out.put(
                    "SCH",
                    X12Writing.number(part.quantity()),
                    X12Writing.unit(part.quantity()),
                    null,
                    null,
                    kinds.written(),
                    X12Values.write(part.day()));
        }
    }
}
