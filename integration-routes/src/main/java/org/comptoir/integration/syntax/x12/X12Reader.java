package org.comptoir.integration.syntax.x12;

import io.xlate.edi.schema.EDISimpleType;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamValidationError;
import io.xlate.edi.stream.Location;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.x12.Framing.Frame;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Reads one framed interchange through StAEDI, which finds loops and checks segments and elements by the set's schema.
 * The text is carried as the bytes of its UTF-8, one character a byte, and each element decoded by itself.
 */
final class X12Reader {
    /** A file with more was not made for us: reading on costs time and tells nothing new. */
    private static final int MOST_ERRORS = 100_000;

    private static final Set<String> CONTROLS = Set.of("ISA", "TA1", "GS", "ST", "SE", "GE", "IEA");

    private final Frame frame;
    private final X12Handler handler;
    private final Envelope envelope;
    private EDIStreamReader reader;
    private Schema schema;
    private Group group;
    private Segment segment;
    private int misplaced;
    private int told;
    private boolean exact;
    private int errors;

    X12Reader(Frame frame, X12Handler handler) {
        this.frame = frame;
        this.handler = handler;
        this.envelope = new Envelope(handler);
    }

    /** Reads to the end, or to the place where the syntax breaks; that place is a finding, never an exception. */
    void read() {
        open();
        while (errors < MOST_ERRORS && advances()) {
            take(reader.getEventType());
        }
        if (errors == MOST_ERRORS) {
            handler.finding(Finding.error("x12.errors.many", place(), Integer.toString(MOST_ERRORS)));
        }
        tellRemoved(Integer.MAX_VALUE);
        envelope.end();
    }

    private void open() {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_NEST_HIERARCHICAL_LOOPS, false);
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
        try {
            reader = factory.createEDIStreamReader(
                    new ByteArrayInputStream(frame.bytes()), StandardCharsets.ISO_8859_1.name(), Schemas.interchange());
        } catch (EDIStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** StAEDI throws checked and unchecked exceptions alike where it cannot go on. */
    private boolean advances() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
            return true;
        } catch (EDIStreamException | RuntimeException e) {
            envelope.broken(place(), frame.numbers().size() - index());
            return false;
        }
    }

    private void take(EDIStreamEvent event) {
        switch (event) {
            case START_SEGMENT -> segmentBegins();
            case ELEMENT_DATA -> element();
            case END_SEGMENT -> segmentEnds();
            case START_LOOP -> group = new Group(group);
            case END_LOOP -> groupEnds();
            case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR -> error();
            default -> {
                // composites and control loops show in the elements' places and in the control segments
            }
        }
    }

    private void segmentBegins() {
        int written = written();
        tellRemoved(written > 0 ? written : 1 - written);
        segment = new Segment(envelope.reference(), Math.max(0, written), reader.getText());
        if (misplaced == segment.number()) {
            segment.misplace();
        }
    }

    /** What was taken out before the segment at hand. */
    private void tellRemoved(int before) {
        while (told < frame.removed().size() && segmentOf(frame.removed().get(told)) < before) {
            handler.finding(frame.removed().get(told++));
        }
    }

    private static int segmentOf(Finding finding) {
        return finding.place() instanceof Place.InSegment place ? place.segment() : 0;
    }

    private void element() {
        Location at = reader.getLocation();
        String text = reader.getText();
        if (!text.isEmpty()) {
            segment.add(at.getElementPosition(), Math.max(1, at.getComponentPosition()), decode(text));
        }
    }

    private static String decode(String carried) {
        for (int i = 0; i < carried.length(); i++) {
            if (carried.charAt(i) > '~') {
                return new String(carried.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
        }
        return carried;
    }

    private void segmentEnds() {
        switch (segment.tag()) {
            case "ISA", "GS", "GE", "IEA" -> service();
            case "TA1" -> envelope.acknowledgement(control());
            case "ST" -> setBegins();
            case "SE" -> envelope.setEnds(control());
            default -> body();
        }
    }

    /** The control segment as the file has it, or null when it was put in. */
    private Segment control() {
        return frame.controls().get(index() - 1);
    }

    private void service() {
        if (control() == null) {
            envelope.putIn(segment.tag());
        } else {
            envelope.service(control());
        }
    }

    private void setBegins() {
        group = null;
        SetHeader header = envelope.setBegins(control());
        exact = Schemas.isExact(header);
        Optional<Schema> found = Schemas.set(header);
        if (found.orElse(null) != schema) {
            // through null: StAEDI compares schemas by parts, which takes long and may take two for one
            reader.setTransactionSchema(null);
            reader.setTransactionSchema(found.orElse(null));
            schema = found.orElse(null);
        }
    }

    private void body() {
        envelope.bodySegment(segment);
        if (group == null || segment.isMisplaced()) {
            handler.segment(segment);
        } else {
            group.add(segment);
        }
    }

    private void groupEnds() {
        Group ended = group;
        group = ended.parent();
        if (!handler.group(ended) && group != null) {
            group.add(ended);
        }
    }

    private void error() {
        errors++;
        String text = text();
        if (reader.getEventType() == EDIStreamEvent.SEGMENT_ERROR) {
            segmentError(text);
        } else if (!isControl() && !isLongOnlyInBytes(text)) {
            handler.finding(SyntaxErrors.element(reader, place(), text, exact));
        }
    }

    /** The text at fault; StAEDI claims to have one at errors where it has none. */
    private String text() {
        try {
            return reader.hasText() ? decode(reader.getText()) : "";
        } catch (NullPointerException e) {
            return "";
        }
    }

    /** What stands in control segments for StAEDI is ours; what the file has there is checked by the envelope. */
    private boolean isControl() {
        return segment != null && CONTROLS.contains(segment.tag());
    }

    private void segmentError(String text) {
        if (SyntaxErrors.isMisplaced(reader.getErrorType())) {
            misplaced = Math.max(0, written());
        }
        // without a schema every segment is unknown: the set as a whole is told instead
        if (schema != null) {
            handler.finding(SyntaxErrors.segment(reader, place(), text, exact));
        }
    }

    /** A text in UTF-8 has more bytes than characters; the length that counts is in characters. */
    private boolean isLongOnlyInBytes(String text) {
        EDISimpleType type = SyntaxErrors.type(reader);
        return reader.getErrorType() == EDIStreamValidationError.DATA_ELEMENT_TOO_LONG
                && type != null
                && text.codePointCount(0, text.length()) <= type.getMaxLength()
                && type.getBase() == EDISimpleType.Base.STRING;
    }

    private int index() {
        return Math.max(
                1,
                Math.min(
                        reader.getLocation().getSegmentPosition(),
                        frame.numbers().size()));
    }

    /** The number in the file, or negative for a segment that was put in. */
    private int written() {
        return reader.getLocation().getSegmentPosition() < 1
                ? 0
                : frame.numbers().get(index() - 1);
    }

    private Place place() {
        Location at = reader.getLocation();
        String tag = at.getSegmentTag() == null ? "" : at.getSegmentTag();
        return new Place.InSegment(
                envelope.reference(),
                Math.abs(written()),
                tag,
                Math.max(0, at.getElementPosition()),
                Math.max(0, at.getComponentPosition()));
    }
}
