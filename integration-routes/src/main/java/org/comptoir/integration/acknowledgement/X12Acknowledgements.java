package org.comptoir.integration.acknowledgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.document.Acknowledgement;
import org.comptoir.document.Acknowledgement.Action;
import org.comptoir.document.Acknowledgement.ElementError;
import org.comptoir.document.Acknowledgement.MessageResult;
import org.comptoir.document.Acknowledgement.SegmentError;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Answers X12 interchanges from their findings (EXC-04): TA1 for a wrong envelope, or where ISA14 asks for it, and 997 or 999 for each functional
 * group, down to segment and element. Codes by X12: I18 for TA1, 718, 720 and 723 below.
 */
public final class X12Acknowledgements {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("x12.reference.interchange", "001"),
            Map.entry("x12.count.groups", "021"),
            Map.entry("x12.trailer.missing", "2"),
            Map.entry("x12.set.unknown", "1"),
            Map.entry("x12.reference.set", "3"),
            Map.entry("x12.count.segments", "4"),
            Map.entry("x12.segment.surplus", "2"),
            Map.entry("x12.segment.missing", "3"),
            Map.entry("x12.segment.order", "7"),
            Map.entry("x12.segment.tag", "1"),
            Map.entry("x12.element.missing", "1"),
            Map.entry("x12.element.number", "6"),
            Map.entry("x12.number", "6"),
            Map.entry("x12.date", "8"));
    /** Findings that quote first what stood in the element (724). */
    private static final Set<String> QUOTING = Set.of("x12.element.number", "x12.number", "x12.date");

    private static final int LONGEST_COPY = 99;
    private static final String INVALID_CONTENT = "024";
    private static final Set<String> ANSWERS = Set.of("997", "999", "TA1");

    /** Stands for a control number that is none: there is nothing to repeat. */
    private static final String UNREADABLE = "0";

    private X12Acknowledgements() {}

    /**
     * The answers to {@code interchange}; none to one without sender or without a control number to answer to, or that
     * holds only answers itself.
     */
    public static List<Acknowledgement> of(Interchange interchange) {
        return isAnswerable(interchange) ? answers(interchange) : List.of();
    }

    private static boolean isAnswerable(Interchange interchange) {
        boolean onlyAnswers = !interchange.messages().isEmpty()
                && interchange.messages().stream().allMatch(m -> ANSWERS.contains(m.type()));
        return !onlyAnswers
                && interchange.sender() != null
                && !interchange.sender().id().isBlank()
                && isNumber(interchange.controlReference());
    }

    /** Whether an answer can name it: INO1 (ISA13, TA101) and 28 (GS06, AK102) are numbers of at most nine digits. */
    private static boolean isNumber(String control) {
        return control.strip().matches("[0-9]{1,9}");
    }

    private static List<Acknowledgement> answers(Interchange interchange) {
        Optional<Finding> envelope =
                interchange.findings().stream().filter(Finding::isError).findFirst();
        if (envelope.isPresent()) {
            return List.of(refused(interchange, ofEnvelope(envelope.get())));
        }
        Map<String, List<Message>> groups = interchange.messages().stream()
                .filter(m -> !ANSWERS.contains(m.type()))
                .collect(Collectors.groupingBy(m -> part(m, 0), LinkedHashMap::new, Collectors.toList()));
        if (!groups.keySet().stream().allMatch(X12Acknowledgements::isNumber)) {
            return List.of(refused(interchange, INVALID_CONTENT));
        }
        List<Acknowledgement> answers = new ArrayList<>();
        if (interchange.acknowledgementWanted()) {
            answers.add(answer(interchange, interchange.controlReference().strip(), Action.RECEIVED, null, List.of()));
        }
        groups.forEach((number, messages) -> answers.add(group(interchange, number, messages)));
        return answers;
    }

    /** Told in a TA1. */
    private static Acknowledgement refused(Interchange interchange, String code) {
        return answer(interchange, interchange.controlReference().strip(), Action.REFUSED, code, List.of());
    }

    private static Acknowledgement group(Interchange interchange, String number, List<Message> messages) {
        boolean refused = messages.stream().allMatch(m -> m.outcome() == Outcome.REFUSED);
        return answer(
                interchange,
                number,
                refused ? Action.REFUSED : Action.ACCEPTED,
                null,
                messages.stream().map(X12Acknowledgements::message).toList());
    }

    private static Acknowledgement answer(
            Interchange interchange, String number, Action action, String code, List<MessageResult> messages) {
        return new Acknowledgement(
                number.matches("\\d{1,9}") ? number : UNREADABLE,
                interchange.sender().id(),
                interchange.sender().qualifier(),
                interchange.recipient().id(),
                interchange.recipient().qualifier(),
                action,
                code,
                messages);
    }

    /** The group's (0) or the set's own (1) control number. */
    private static String part(Message message, int part) {
        String[] parts = message.reference().split("/", 2);
        return parts[Math.min(part, parts.length - 1)];
    }

    private static MessageResult message(Message message) {
        String whole = null;
        Map<Integer, List<Finding>> bySegment = new TreeMap<>();
        for (Finding error :
                message.findings().stream().filter(Finding::isError).toList()) {
            boolean placed = error.place() instanceof Place.InSegment place && place.segment() > message.firstSegment();
            if (placed && !isOfTrailer(error)) {
                int position = ((Place.InSegment) error.place()).segment() - message.firstSegment() + 1;
                bySegment.computeIfAbsent(position, p -> new ArrayList<>()).add(error);
            } else {
                whole = whole == null ? CODES.getOrDefault(error.code(), "5") : whole;
            }
        }
        Action action = message.outcome() == Outcome.REFUSED ? Action.REFUSED : Action.ACCEPTED;
        return new MessageResult(
                part(message, 1),
                message.type(),
                message.version(),
                action,
                whole,
                bySegment.entrySet().stream()
                        .map(e -> segment(e.getKey(), e.getValue()))
                        .toList());
    }

    private static boolean isOfTrailer(Finding error) {
        return Set.of("x12.count.segments", "x12.reference.set", "x12.trailer.missing")
                .contains(error.code());
    }

    private static SegmentError segment(int position, List<Finding> errors) {
        String tag = "";
        String code = null;
        List<ElementError> elements = new ArrayList<>();
        for (Finding error : errors) {
            Place.InSegment place = (Place.InSegment) error.place();
            tag = place.tag();
            if (place.element() > 0) {
                elements.add(new ElementError(
                        CODES.getOrDefault(error.code(), "7"), place.element(), place.component(), null, copy(error)));
            } else {
                code = code == null ? CODES.getOrDefault(error.code(), "8") : code;
            }
        }
        return new SegmentError(position, code, elements, tag);
    }

    /** What stood there, as far as the finding quotes it whole; else null. */
    private static String copy(Finding error) {
        return QUOTING.contains(error.code()) && error.arguments().get(0).length() <= LONGEST_COPY
                ? error.arguments().get(0)
                : null;
    }

    private static String ofEnvelope(Finding error) {
        return switch (error.code()) {
            case "x12.reference.interchange" -> "001";
            case "x12.count.groups" -> "021";
            case "x12.trailer.missing", "x12.broken" -> "023";
            default -> "022";
        };
    }
}
