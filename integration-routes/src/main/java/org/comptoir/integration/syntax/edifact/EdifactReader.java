package org.comptoir.integration.syntax.edifact;

import io.xlate.edi.schema.EDISimpleType;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.Location;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.edifact.Framing.Frame;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Reads one interchange through StAEDI. The bytes are carried as ISO 8859-1, one character a byte, and each text is
 * decoded by itself: so an odd character spoils one element at most, never the reading (EXC-01).
 */
final class EdifactReader {
    private final Frame frame;
    private final Charset charset;
    private final boolean version4;
    private final EdifactHandler handler;
    private final Envelope envelope;
    private EDIStreamReader reader;
    private Schema schema;
    private Group group;
    private Segment segment;
    private int misplaced;
    private int told;
    private boolean exact;

    EdifactReader(Frame frame, Charset charset, boolean version4, EdifactHandler handler) {
        this.frame = frame;
        this.charset = charset;
        this.version4 = version4;
        this.handler = handler;
        this.envelope = new Envelope(handler);
    }

    /** Reads to the end, or to the place where the syntax breaks; that place is a finding, never an exception. */
    void read() {
        open();
        while (advances()) {
            take(reader.getEventType());
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
                    new ByteArrayInputStream(frame.bytes()),
                    StandardCharsets.ISO_8859_1.name(),
                    Schemas.interchange(version4));
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
            envelope.broken(
                    place(), frame.numbers().size() - reader.getLocation().getSegmentPosition());
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
                // composites and control loops show in the elements' places and in the service segments
            }
        }
    }

    private void segmentBegins() {
        tellRemoved();
        segment = new Segment(envelope.reference(), number(), reader.getText());
        if (misplaced == number()) {
            segment.misplace();
        }
    }

    /** What was taken out before the segment at hand. */
    private void tellRemoved() {
        int written = written();
        tellRemoved(written > 0 ? written : 1 - written);
    }

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

    private String decode(String carried) {
        return CharacterSets.decode(carried, charset);
    }

    private void segmentEnds() {
        switch (segment.tag()) {
            case "UNA" -> {}
            case "UNB", "UNG", "UNE", "UNZ" -> envelope.service(segment);
            case "UNH" -> messageBegins();
            case "UNT" -> envelope.messageEnds(segment);
            default -> body();
        }
    }

    private void messageBegins() {
        group = null;
        MessageHeader header = envelope.messageBegins(segment);
        exact = Schemas.isExact(header);
        Optional<Schema> found = Schemas.message(header.type(), header.release());
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
            if (group.segments().size() == 1) {
                handler.groupBegins(group);
            }
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
        Location at = reader.getLocation();
        String text = reader.hasText() ? decode(reader.getText()) : "";
        if (reader.getEventType() == EDIStreamEvent.SEGMENT_ERROR) {
            segmentError(at, text);
        } else if (!isLongOnlyInBytes(text)) {
            handler.finding(SyntaxErrors.element(reader, place(at), text));
        }
    }

    private void segmentError(Location at, String text) {
        if (SyntaxErrors.isMisplaced(reader.getErrorType())) {
            misplaced = number();
        }
        Finding finding = SyntaxErrors.segment(reader, place(at), text, exact);
        if (!envelope.tellsBetter(reader.getReferenceCode())) {
            handler.finding(finding);
        }
    }

    /** A text in UTF-8 has more bytes than characters; the length that counts is in characters (ISO 9735-1). */
    private boolean isLongOnlyInBytes(String text) {
        return switch (reader.getErrorType()) {
            case DATA_ELEMENT_TOO_LONG ->
                reader.getSchemaTypeReference() != null
                        && reader.getSchemaTypeReference().getReferencedType() instanceof EDISimpleType type
                        && text.codePointCount(0, text.length()) <= type.getMaxLength();
            default -> false;
        };
    }

    /** The number in the file, or 0 for a segment that was put in. */
    private int number() {
        return Math.max(0, written());
    }

    private int written() {
        int position = reader.getLocation().getSegmentPosition();
        return position < 1
                ? 0
                : frame.numbers().get(Math.min(position, frame.numbers().size()) - 1);
    }

    private Place place() {
        return place(reader.getLocation());
    }

    private Place place(Location at) {
        String tag = at.getSegmentTag() == null ? "" : at.getSegmentTag();
        return new Place.InSegment(
                envelope.reference(),
                Math.abs(written()),
                tag,
                Math.max(0, at.getElementPosition()),
                Math.max(0, at.getComponentPosition()));
    }
}
