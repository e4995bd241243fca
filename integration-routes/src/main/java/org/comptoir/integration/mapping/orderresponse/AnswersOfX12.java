package org.comptoir.integration.mapping.orderresponse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.integration.mapping.edi.Numbers;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12DayKinds;
import org.comptoir.integration.mapping.x12.X12Units;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/**
 * What the ACK of one line of 855 or 865 say: decisions, how much is confirmed, when and in which parts it comes. Several that
 * confirm quantities for several days are its parts; days that are neither one nor those of parts are told as left over.
 */
final class AnswersOfX12 {
    /** ACK01: another article is sent in place of the one that was ordered. */
    private static final String SUBSTITUTED = "IS";

    private final Reading reading;
    private final X12Values values;
    private final List<Answer> answers = new ArrayList<>();
    private final List<LineDecision> decisions = new ArrayList<>();
    private final Quantity ordered;

    /** One ACK. @param day where its day stands: ACK05, else a DTM below it, or null */
    private record Answer(Segment ack, Segment day, Quantity quantity, boolean confirms) {
        /** The day as it is written; empty for none. */
        String said() {
            return day == null ? "" : day.look(day == ack ? 5 : 2);
        }
    }

    /** @param line the loop of PO1 or POC; ordered: what that says was ordered, or null */
    AnswersOfX12(Group line, Quantity ordered, Reading reading) {
        this.ordered = ordered;
        this.reading = reading;
        this.values = new X12Values(reading);
        line.segments("ACK").forEach(ack -> add(ack, List.of()));
        line.groups("ACK").forEach(ack -> add(ack.trigger(), ack.segments("DTM")));
    }

    private void add(Segment ack, List<Segment> below) {
        String code = ack.text(1);
        LineDecision decision = X12Decisions.ofLine(code == null ? "" : code);
        if (decision == null) {
            reading.error("x12.response.action", ack.place(1, 0), code == null ? "" : code);
            return;
        }
        decisions.add(decision);
        if (code.equals(SUBSTITUTED) && ack.text(8) != null) {
            reading.warning("x12.substitute", ack.place(8, 0), ack.text(8), ack.code(7));
        }
        boolean confirms = X12Decisions.confirms(code);
        Quantity quantity = confirms || isOrdered(ack) ? values.quantity(ack, 2, 3) : null;
        answers.add(new Answer(ack, day(ack, below), quantity, confirms));
    }

    /** How much is not confirmed says nothing new where it is what was ordered; else it is told as left over. */
    private boolean isOrdered(Segment ack) {
        return ordered != null
                && X12Units.fromX12(ack.look(3)).equals(ordered.unit())
                && Numbers.parse(ack.look(2))
                        .filter(value -> value.compareTo(ordered.value()) == 0)
                        .isPresent();
    }

    private static Segment day(Segment ack, List<Segment> below) {
        if (!ack.look(5).isEmpty()) {
            boolean known = ack.look(4).isEmpty() || X12DayKinds.PROMISED.isDay(ack.look(4));
            return known ? ack : null;
        }
        return below.stream()
                .filter(dtm -> X12DayKinds.PROMISED.isDay(dtm.look(1)))
                .findFirst()
                .orElse(null);
    }

    /** In the order of the ACK. */
    List<LineDecision> decisions() {
        return decisions;
    }

    /** The sum of what is confirmed, or the last of it where units differ; null for nothing. */
    Quantity confirmed() {
        return answers.stream()
                .filter(each -> each.confirms() && each.quantity() != null)
                .map(Answer::quantity)
                .reduce(null, AnswersOfX12::plus);
    }

    private static Quantity plus(Quantity sum, Quantity next) {
        boolean same = sum != null && sum.unit().equals(next.unit());
        return same ? Quantity.of(sum.value().add(next.value()), next.unit()) : next;
    }

    /** Those under which goods come; those on back order where there are no others. */
    private List<Answer> coming() {
        List<Answer> confirming = answers.stream().filter(Answer::confirms).toList();
        return confirming.isEmpty() ? answers : confirming;
    }

    private static Set<String> days(List<Answer> answers) {
        return answers.stream().map(Answer::said).collect(Collectors.toSet());
    }

    /** The parts that come on several days; none where all come on one. */
    List<Delivery> parts() {
        List<Answer> coming = coming();
        long units = coming.stream()
                .map(each -> each.quantity() == null ? "" : each.quantity().unit())
                .distinct()
                .count();
        boolean parts = days(coming).size() > 1
                && units == 1
                && coming.stream().allMatch(each -> each.confirms() && each.quantity() != null);
        return parts
                ? coming.stream()
                        .map(each -> new Delivery(each.quantity(), taken(each), null))
                        .toList()
                : List.of();
    }

    /** The one day of all that come, or null; of those without a day nothing is said. */
    LocalDate day() {
        List<Answer> dated =
                coming().stream().filter(each -> each.day() != null).toList();
        if (days(dated).size() != 1) {
            return null;
        }
        List<LocalDate> taken = dated.stream().map(this::taken).toList();
        return taken.get(0);
    }

    private LocalDate taken(Answer answer) {
        Segment day = answer.day();
        if (day == null) {
            return null;
        }
        int kind = day == answer.ack() ? 4 : 1;
        if (X12DayKinds.PROMISED.isDelivery(day.look(kind))) {
            day.code(kind);
        }
        return day == answer.ack() ? values.date(day, 5) : values.dtm(day);
    }
}
