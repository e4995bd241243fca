package org.comptoir.integration.mapping.acknowledgement;

import static org.comptoir.integration.syntax.x12.X12SegmentWriter.of;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.document.Acknowledgement;
import org.comptoir.document.Acknowledgement.Action;
import org.comptoir.document.Acknowledgement.ElementError;
import org.comptoir.document.Acknowledgement.MessageResult;
import org.comptoir.document.Acknowledgement.SegmentError;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * 997, 999 and TA1 to an {@link Acknowledgement} (EXC-04). Codes are those of X12: 717, 718, 720, 723 and I18. The control
 * number that is answered is a number (X12.6: N0): partners fill it up with zeros or strip them, so it has none here.
 */
public final class AcknowledgementFromX12 implements EdiMapping {
    private final Reading reading;
    private final List<MessageResult> messages = new ArrayList<>();
    private Segment ak1;
    private Segment ak9;
    private Segment ta1;

    public AcknowledgementFromX12(Reading reading) {
        this.reading = reading;
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "AK1" -> ak1 = segment;
            case "AK9" -> ak9 = segment;
            case "TA1" -> ta1 = segment;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    public boolean group(Group group) {
        if (group.tag().equals("AK2")) {
            messages.add(message(group));
        }
        return group.parent() == null;
    }

    private MessageResult message(Group group) {
        Segment ak2 = group.trigger();
        Optional<Segment> end = group.first("AK5").or(() -> group.first("IK5"));
        Stream<Group> segments = Stream.concat(group.groups("AK3").stream(), group.groups("IK3").stream());
        return new MessageResult(
                ak2.text(2),
                ak2.text(1),
                version(ak2),
                end.map(e -> action(e, 1)).orElse(Action.ACCEPTED),
                end.map(e -> e.text(2)).orElse(null),
                segments.map(this::segmentError).toList());
    }

    private String version(Segment ak2) {
        String own = ak2.text(3);
        String ofGroup = ak1 == null ? null : ak1.text(3);
        return own != null ? own : ofGroup == null ? "" : ofGroup;
    }

    private SegmentError segmentError(Group group) {
        Segment ak3 = group.trigger();
        Stream<Segment> direct = group.segments().stream().filter(s -> s.tag().equals("AK4"));
        Stream<Segment> loops = Stream.concat(group.groups("AK4").stream(), group.groups("IK4").stream())
                .map(Group::trigger);
        return new SegmentError(
                whole(ak3, 2, 1),
                ak3.text(4),
                Stream.concat(direct, loops).map(this::elementError).toList(),
                Objects.requireNonNullElse(ak3.text(1), ""));
    }

    private ElementError elementError(Segment ak4) {
        return new ElementError(ak4.text(3), whole(ak4, 1, 1), whole(ak4, 1, 2), ak4.text(2), ak4.text(4));
    }

    private int whole(Segment segment, int element, int component) {
        BigDecimal number = reading.number(segment, element, component);
        return number == null ? 0 : number.intValue();
    }

    /** 717 and 715: accepted (A), with errors (E), which is told; in part (P); refused (R, M, W, X). */
    private Action action(Segment segment, int element) {
        String code = segment.text(element);
        if (code == null || !"AEPRMWX".contains(code)) {
            reading.error("x12.acknowledgement.action", segment.place(element, 0), code == null ? "" : code);
            return Action.REFUSED;
        }
        if (code.equals("E")) {
            reading.warning("x12.acknowledgement.faults", segment.place(element, 0), code);
        }
        return "AEP".contains(code) ? Action.ACCEPTED : Action.REFUSED;
    }

    @Override
    public Acknowledgement document() {
        if (ta1 != null && ta1.text(1) != null) {
            moment();
            String note = ta1.text(5);
            return of(number(ta1, 1), ofEnvelope(action(ta1, 4)), "000".equals(note) ? null : note);
        }
        if (ak1 == null || ak1.text(2) == null || ak9 == null) {
            return null;
        }
        kind();
        ak1.text(3);
        counts();
        return of(number(ak1, 2), action(ak9, 1), ak9.text(5));
    }

    /** TA102 and 03: when the interchange was made that is answered. Its number names it: no more than a wrong day is told. */
    private void moment() {
        String day = ta1.text(2);
        ta1.text(3);
        if (day != null && X12Values.day(day).isEmpty()) {
            reading.warning("x12.date", ta1.place(2, 0), day);
        }
    }

    /** AK101 says nothing new where all sets that are answered belong into such a group; else it is left over. */
    private void kind() {
        boolean fits = messages.stream().allMatch(m -> ak1.look(1).equals(AcknowledgementToX12.group(m.type())));
        if (fits) {
            ak1.text(1);
        }
    }

    /** AK902 to 04: how many sets were included, received and accepted, against each other and the sets that are named. */
    private void counts() {
        BigDecimal included = reading.number(ak9, 2, 1);
        BigDecimal received = reading.number(ak9, 3, 1);
        BigDecimal accepted = reading.number(ak9, 4, 1);
        if (included != null && received != null && included.compareTo(received) != 0) {
            reading.warning(
                    "x12.acknowledgement.received",
                    ak9.place(3, 0),
                    included.toPlainString(),
                    received.toPlainString());
        }
        BigDecimal named = BigDecimal.valueOf(
                messages.stream().filter(m -> m.action() == Action.REFUSED).count());
        BigDecimal refused = received == null || accepted == null ? named : received.subtract(accepted);
        if (refused.compareTo(named) != 0) {
            reading.warning(
                    "x12.acknowledgement.refused", ak9.place(4, 0), refused.toPlainString(), named.toPlainString());
        }
    }

    /** A TA1 speaks of the envelope alone: what becomes of the sets is said by 997 or 999. */
    private static Action ofEnvelope(Action said) {
        return said == Action.ACCEPTED ? Action.RECEIVED : said;
    }

    private static String number(Segment segment, int element) {
        String written = segment.text(element);
        return written == null ? null : plain(written);
    }

    /** A control number without the zeros in front. */
    public static String plain(String written) {
        return written.strip().replaceFirst("^0+(?=\\d)", "");
    }

    private Acknowledgement of(String number, Action action, String code) {
        return new Acknowledgement(number, "", "", "", "", action, code, messages);
    }
}
