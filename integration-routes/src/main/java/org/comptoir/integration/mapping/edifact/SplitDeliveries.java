package org.comptoir.integration.mapping.edifact;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.kernel.quantity.Quantity;

/**
 * Into which parts the quantity of a line is split: by place in groups of LOC 7 with QTY and DTM, by day in those of SCC
 * with QTY and DTM (EANCOM ORDERS, ORDCHG, ORDRSP).
 */
public enum SplitDeliveries {
    /** By a customer: QTY 11 (split quantity), DTM 2 (requested). */
    WISHED("11", "2"),
    /** By a supplier: QTY 113 (to be delivered), DTM 67 (current schedule). */
    PROMISED("113", "67");

    private static final String PLACE_OF_DELIVERY = "7";
    /** Element 4017: a firm delivery; what is only planned (4) is not ordered, and told as left over. */
    private static final String FIRM = "1";

    private static final String GS1 = "9";
    private static final String GLN = "0088";
    /** How often QTY stands below one SCC. */
    private static final int A_SCHEDULE = 10;

    private final String quantity;
    private final String day;

    SplitDeliveries(String quantity, String day) {
        this.quantity = quantity;
        this.day = day;
    }

    /** The parts of a group that begins with LIN. */
    public static List<Delivery> read(Group line, EdifactReading reading) {
        Stream<Delivery> places =
                line.groups("LOC").stream().map(loc -> ofPlace(loc, reading)).flatMap(Optional::stream);
        Stream<Delivery> days = line.groups("SCC").stream().flatMap(scc -> ofSchedule(scc, reading));
        return Stream.concat(places, days).toList();
    }

    /** A place without a quantity says nothing of a part: told as left over. */
    private static Optional<Delivery> ofPlace(Group group, EdifactReading reading) {
        Segment loc = group.trigger();
        if (!loc.look(1).equals(PLACE_OF_DELIVERY)) {
            return Optional.empty();
        }
        return part(group, reading).map(part -> {
            loc.text(1);
            return new Delivery(part.quantity(), part.day(), place(loc, reading));
        });
    }

    private static Stream<Delivery> ofSchedule(Group group, EdifactReading reading) {
        Segment scc = group.trigger();
        if (!scc.look(1).equals(FIRM)) {
            return Stream.empty();
        }
        List<Delivery> parts = group.groups("QTY").stream()
                .map(qty -> part(qty, reading))
                .flatMap(Optional::stream)
                .toList();
        if (!parts.isEmpty()) {
            scc.text(1);
        }
        return parts.stream();
    }

    /** Quantity and day of a group; its own place is not looked at. */
    private static Optional<Delivery> part(Group group, EdifactReading reading) {
        LineGroup part = new LineGroup(group, reading);
        Quantity quantity = part.quantity("11", "21", "113", "1");
        LocalDate day = quantity == null ? null : part.date("2", "17", "67", "69");
        if (quantity != null && day == null) {
            day = part.otherDate("10", "76", "64", "63");
        }
        LocalDate known = day;
        return Optional.ofNullable(quantity).map(q -> new Delivery(q, known, null));
    }

    /** C517: the place's identifier (3225) and whose it is (3055). */
    private static PartyId place(Segment loc, EdifactReading reading) {
        String value = loc.text(2, 1);
        String agency = loc.code(2, 3);
        if (value == null) {
            return null;
        }
        boolean valid = Gln.parse(value).isPresent();
        if (agency.equals(GS1) && !valid) {
            reading.warning("identifier.gln", loc.place(2, 1), value);
        }
        boolean gln = valid && (agency.equals(GS1) || agency.isEmpty());
        return new PartyId(gln ? GLN : agency, value);
    }

    /** Writes LOC, QTY and DTM of each part where any of them has a place. */
    public void writePlaces(List<Delivery> parts, Writing out) {
        if (isByPlace(parts)) {
            for (Delivery part : parts) {
                out.put("LOC", PLACE_OF_DELIVERY, place(part.place()));
                write(part, out);
            }
        }
    }

    /** Writes SCC with QTY and DTM of each part where none of them has a place. */
    public void writeDays(List<Delivery> parts, Writing out) {
        for (int i = 0; i < parts.size() && !isByPlace(parts); i++) {
            if (i % A_SCHEDULE == 0) {
                out.put("SCC", FIRM);
            }
            write(parts.get(i), out);
        }
    }

    private static boolean isByPlace(List<Delivery> parts) {
        return parts.stream().anyMatch(part -> part.place() != null);
    }

    private void write(Delivery part, Writing out) {
        out.quantity(quantity, part.quantity());
        out.date(day, part.day());
    }

    /** Nothing for null; an identifier whose scheme is no agency of 3055 goes without. */
    private static Object place(PartyId place) {
        if (place == null) {
            return null;
        }
        String agency = place.scheme().matches("\\d{0,3}") ? place.scheme() : null;
        return of(place.value(), null, place.scheme().equals(GLN) ? GS1 : agency);
    }
}
