package org.comptoir.integration.mapping.transportstatus;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.document.TransportStatus.Event;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Labels;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.gs1.Sscc;

/** One STS group of IFTSTA: what happened, when, where, why and to which packages. */
final class StatusFromEdifact {
    /** Element 3227: the place of the status is where the goods are. */
    private static final Set<String> LOCATIONS = Set.of("14", "175");
    /** Element 3055: GS1, UN/ECE; either says by the form of the code whose it is. */
    private static final Set<String> AGENCIES = Set.of("9", "6");

    /** Element 2005: of the status, event, effective. */
    private static final Set<String> MOMENTS = Set.of("334", "78", "7");
    /** Element 2005: arrival, delivery, departure, receipt. */
    private static final Set<String> OTHER_MOMENTS = Set.of("178", "35", "186", "310");

    private final Group group;
    private final EdifactReading reading;
    private LocalDate day;
    private LocalTime time;
    private String place;

    StatusFromEdifact(Group group, EdifactReading reading) {
        this.group = group;
        this.reading = reading;
    }

    Event event() {
        Segment sts = group.trigger();
        sts.code(1, 1);
        String code = sts.text(2, 1);
        if (code == null) {
            reading.error("edifact.element.missing", sts.place(2, 1), "4405");
        }
        moment();
        Stream<Segment> inGroups = group.groups("LOC").stream().map(Group::trigger);
        Stream.concat(group.segments("LOC").stream(), inGroups).forEach(this::where);
        List<Sscc> packages = group.groups("GID").stream()
                .peek(gid -> onlyGoods(gid.trigger()))
                .flatMap(gid -> Labels.of(gid, reading).stream())
                .toList();
        return new Event(code, sts.text(3, 1), day, time, place, notes(sts), packages);
    }

    /** What the carrier says in words: of the status, of its reason (1131 to 9012), and in FTX. */
    private List<String> notes(Segment sts) {
        Stream<String> words = Stream.of(sts.text(2, 4), sts.text(3, 4)).filter(Objects::nonNull);
        return Stream.concat(words, FreeTexts.of(group.segments()).stream()).toList();
    }

    /** Which of several goods it was has no place in the document. */
    private static void onlyGoods(Segment gid) {
        if (gid.look(1).equals("1")) {
            gid.text(1);
        }
    }

    /** When the status was reached, else when that happened which it is about: of which kind the day is is told as left over then. */
    private void moment() {
        Segment best = group.segments("DTM").stream()
                .filter(dtm -> MOMENTS.contains(dtm.look(1, 1)))
                .findFirst()
                .orElse(null);
        if (best != null) {
            best.code(1, 1);
        } else {
            best = group.segments("DTM").stream()
                    .filter(dtm -> OTHER_MOMENTS.contains(dtm.look(1, 1)))
                    .findFirst()
                    .orElse(null);
        }
        if (best == null) {
            Segment sts = group.trigger();
            reading.warning("document.status.undated", sts.place(), sts.look(2, 1));
        }
        day = best == null ? null : reading.day(best);
        time = best == null ? null : reading.time(best);
    }

    /** LOC: the place's name (3224), else its code (3225). */
    private void where(Segment loc) {
        if (place == null) {
            if (LOCATIONS.contains(loc.look(1))) {
                loc.code(1);
            }
            if (AGENCIES.contains(loc.look(2, 3))) {
                loc.code(2, 3);
            }
            place = Stream.of(loc.text(2, 4), loc.code(2, 4).isEmpty() ? loc.text(2, 1) : null)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }
}
