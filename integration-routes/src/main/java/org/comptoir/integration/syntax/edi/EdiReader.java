package org.comptoir.integration.syntax.edi;

import io.xlate.edi.schema.EDISimpleType;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.EDIStreamValidationError;
import io.xlate.edi.stream.Location;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Reads one framed interchange through StAEDI, which finds groups and checks segments and elements by the message's
 * schema. The text is carried byte by byte as ISO 8859-1 and each element decoded by itself: so an odd character spoils
 * one element at most, never the reading.
 *
 * @param <H> what the header of a message says
 */
public abstract class EdiReader<H> {
    /** What our schemas call the rest of a message behind its lines, which is no group: what it holds stands right below. */
    private static final String SUMMARY = "SUMMARY";

    private final Framing framing;
    private final Charset charset;
    private final Readers readers;
    private final EdiHandler<H> handler;
    private final EnvelopeCheck<H> envelope;
    private final SyntaxErrors errors;
    private Staedi staedi;
    private EDIStreamReader reader;
    private Group group;
    private Segment segment;
    private int misplaced;
    private boolean exact;
    private boolean clean = true;
    /** The element that is one too many and shows nothing yet: a composite may follow, or only separators. */
    private int surplus;

    protected EdiReader(
            Framing framing,
            Charset charset,
            Readers readers,
            EdiHandler<H> handler,
            EnvelopeCheck<H> envelope,
            SyntaxErrors errors) {
        this.framing = framing;
        this.charset = charset;
        this.readers = readers;
        this.handler = handler;
        this.envelope = envelope;
        this.errors = errors;
    }

    /** Reads to the end, or to the place where the syntax breaks; that place is a finding, never an exception. */
    public void read() {
        staedi = readers.take(framing);
        reader = staedi.reader();
        EDIStreamEvent event = next();
        while (event != null && event != EDIStreamEvent.END_INTERCHANGE) {
            take(event);
            event = next();
        }
        tellRemoved(Integer.MAX_VALUE);
        envelope.end();
        if (clean && event != null) {
            readers.giveBack(staedi);
        }
    }

    /** The next event, or null where StAEDI cannot go on: it throws checked and unchecked exceptions alike then. */
    private EDIStreamEvent next() {
        try {
            return reader.hasNext() ? reader.next() : null;
        } catch (EDIStreamException | RuntimeException e) {
            Place place = place();
            envelope.broken(place, framing.rest(staedi.position()));
            return null;
        }
    }

    private void take(EDIStreamEvent event) {
        switch (event) {
            case START_SEGMENT -> segmentBegins();
            case ELEMENT_DATA -> element();
            case END_SEGMENT -> segmentEnds(segment);
            case START_LOOP -> groupBegins();
            case END_LOOP -> groupEnds();
            case SEGMENT_ERROR, ELEMENT_DATA_ERROR, ELEMENT_OCCURRENCE_ERROR -> error(event);
            default -> {
                // composites and control loops show in the elements' places and in the service segments
            }
        }
    }

    private void segmentBegins() {
        int written = written();
        tellRemoved(written > 0 ? written : 1 - written);
        segment = new Segment(envelope.reference(), Math.max(0, written), reader.getText());
        surplus = 0;
        if (misplaced == segment.number()) {
            segment.misplace();
        }
    }

    /** What was taken out before the segment {@code number}. */
    private void tellRemoved(int number) {
        for (Finding f = framing.removedBefore(number); f != null; f = framing.removedBefore(number)) {
            handler.finding(f);
        }
    }

    private void element() {
        String text = reader.getText();
        if (!text.isEmpty()) {
            Location at = reader.getLocation();
            String decoded = decode(text);
            segment.add(at.getElementPosition(), Math.max(1, at.getComponentPosition()), decoded);
            if (at.getElementPosition() == surplus) {
                filled(surplus, decoded);
            }
        }
    }

    /** Separators behind the last element are none; what stands between them is one too many. */
    private void filled(int element, String text) {
        surplus = 0;
        if (isElementTold(segment)) {
            handler.finding(errors.surplus(segment.place(element, 0), text));
        }
    }

    private String decode(String carried) {
        for (int i = 0; i < carried.length(); i++) {
            if (carried.charAt(i) > '~' || carried.charAt(i) == '\u001B') {
                return new String(carried.getBytes(StandardCharsets.ISO_8859_1), charset);
            }
        }
        return carried;
    }

    /** A segment was read: the envelope gets what is its own, {@link #body} the rest. */
    protected abstract void segmentEnds(Segment segment);

    /** The control segment that really stands at the place of the one at hand; null when it was put in. */
    protected final Segment real() {
        return framing.at(staedi.position()).real();
    }

    /** A message begins. @param schema empty when its type is not known; exact whether it is of the message's version */
    protected final void messageBegins(Optional<Schema> schema, boolean exact) {
        group = null;
        this.exact = exact;
        staedi.use(schema.orElse(null));
    }

    /** A segment of the message itself. */
    protected final void body(Segment segment) {
        envelope.passed(segment);
        if (group == null || segment.isMisplaced()) {
            handler.segment(segment);
        } else {
            group.add(segment);
            if (group.segments().size() == 1) {
                handler.groupBegins(group);
            }
        }
    }

    private void groupBegins() {
        if (!SUMMARY.equals(reader.getReferenceCode())) {
            group = new Group(group);
        }
    }

    private void groupEnds() {
        Group ended = group;
        if (ended == null) {
            return;
        }
        group = ended.parent();
        if (!handler.group(ended) && group != null) {
            group.add(ended);
        }
    }

    private void error(EDIStreamEvent event) {
        clean = false;
        String text = text();
        if (event == EDIStreamEvent.SEGMENT_ERROR) {
            segmentError(text);
        } else if (text.isEmpty() && SyntaxErrors.isSurplus(reader.getErrorType())) {
            surplus = reader.getLocation().getElementPosition();
        } else if (!isLongOnlyInBytes(text) && isElementTold(segment)) {
            handler.finding(errors.element(reader, place(), text, exact));
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

    private void segmentError(String text) {
        if (SyntaxErrors.isMisplaced(reader.getErrorType())) {
            misplaced = Math.max(0, written());
        }
        if (!isCutOff() && isSegmentTold(reader.getReferenceCode(), staedi.schema() != null)) {
            handler.finding(errors.segment(reader, place(), text, exact));
        }
    }

    /** What a message lacks that was cut off before its trailer is not told one by one: the missing trailer is. */
    private boolean isCutOff() {
        return written() < 0 && reader.getErrorType() == EDIStreamValidationError.MANDATORY_SEGMENT_MISSING;
    }

    /** Whether what StAEDI finds wrong about a segment is told. @param tag of the segment, or null; known its message */
    protected abstract boolean isSegmentTold(String tag, boolean known);

    /** Whether what StAEDI finds wrong about an element is told. @param segment where it stands, or null */
    protected abstract boolean isElementTold(Segment segment);

    /** A text in UTF-8 has more bytes than characters; the length that counts is in characters (ISO 9735-1, X12.6). */
    private boolean isLongOnlyInBytes(String text) {
        if (reader.getErrorType() != EDIStreamValidationError.DATA_ELEMENT_TOO_LONG) {
            return false;
        }
        EDISimpleType type = SyntaxErrors.type(reader);
        return type != null
                && type.getBase() == EDISimpleType.Base.STRING
                && text.codePointCount(0, text.length()) <= type.getMaxLength();
    }

    /** The number in the file, or negative for a segment that was put in; 0 before the first. */
    private int written() {
        Framed framed = framing.at(staedi.position());
        return framed == null ? 0 : framed.number();
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
