package org.comptoir.integration.acknowledgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * Answers interchanges from their findings (EXC-04): refused as a whole for a wrong envelope, else accepted with the
 * refused messages named, down to segment and element.
 */
public final class Acknowledgements {
    private static final String DUPLICATE = "26";
    private static final String MISSING = "13";

    private Acknowledgements() {}

    /**
     * The answer to {@code interchange}; empty when it has no sender to answer to, or when it holds only
     * acknowledgements itself, which are never answered (ISO 9735-4).
     */
    public static Optional<Acknowledgement> of(Interchange interchange) {
        return isAnswerable(interchange) ? Optional.of(answer(interchange)) : Optional.empty();
    }

    /** The answer to an interchange that was there before and is not processed again. */
    public static Optional<Acknowledgement> ofDuplicate(Interchange interchange) {
        return isAnswerable(interchange)
                ? Optional.of(answer(interchange, Action.REFUSED, DUPLICATE, List.of()))
                : Optional.empty();
    }

    private static boolean isAnswerable(Interchange interchange) {
        boolean onlyAnswers = !interchange.messages().isEmpty()
                && interchange.messages().stream().allMatch(m -> m.type().equals("CONTRL"));
        return interchange.sender() != null
                && !interchange.sender().id().isBlank()
                && !interchange.recipient().id().isBlank()
                && !interchange.controlReference().isBlank()
                && !onlyAnswers;
    }

    private static Acknowledgement answer(Interchange interchange) {
        List<Finding> envelope = errors(interchange.findings());
        if (!envelope.isEmpty()) {
            return answer(
                    interchange, Action.REFUSED, ErrorCodes.of(envelope.get(0).code()), List.of());
        }
        List<MessageResult> refused = interchange.messages().stream()
                .filter(m -> m.outcome() == Outcome.REFUSED)
                .map(Acknowledgements::refused)
                .toList();
        if (refused.stream().anyMatch(m -> m.reference().isBlank() || m.type().isBlank())) {
            return answer(interchange, Action.REFUSED, MISSING, List.of());
        }
        return answer(interchange, Action.ACCEPTED, null, refused);
    }

    private static Acknowledgement answer(
            Interchange interchange, Action action, String code, List<MessageResult> messages) {
        return new Acknowledgement(
                interchange.controlReference(),
                interchange.sender().id(),
                interchange.sender().qualifier(),
                interchange.recipient().id(),
                interchange.recipient().qualifier(),
                action,
                code,
                messages);
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream().filter(Finding::isError).toList();
    }

    private static MessageResult refused(Message message) {
        Map<Integer, List<Finding>> bySegment = new TreeMap<>();
        String whole = null;
        for (Finding error : errors(message.findings())) {
            if (error.place() instanceof Place.InSegment place && place.segment() >= message.firstSegment()) {
                int position = place.segment() - message.firstSegment() + 1;
                bySegment.computeIfAbsent(position, p -> new ArrayList<>()).add(error);
            } else {
                whole = whole == null ? ErrorCodes.of(error.code()) : whole;
            }
        }
        List<SegmentError> segments = bySegment.entrySet().stream()
                .map(e -> segment(e.getKey(), e.getValue()))
                .toList();
        String code = segments.isEmpty() ? whole : null;
        return new MessageResult(
                message.reference(), message.type(), message.version(), Action.REFUSED, code, segments);
    }

    private static SegmentError segment(int position, List<Finding> errors) {
        String code = null;
        List<ElementError> elements = new ArrayList<>();
        for (Finding error : errors) {
            Place.InSegment place = (Place.InSegment) error.place();
            if (place.element() == 0) {
                code = code == null ? ErrorCodes.of(error.code()) : code;
            } else {
                elements.add(new ElementError(ErrorCodes.of(error.code()), place.element(), place.component()));
            }
        }
        return new SegmentError(position, code, elements);
    }
}
