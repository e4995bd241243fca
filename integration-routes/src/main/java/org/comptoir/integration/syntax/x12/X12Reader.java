package org.comptoir.integration.syntax.x12;

import java.nio.charset.StandardCharsets;
import org.comptoir.integration.syntax.edi.EdiReader;
import org.comptoir.integration.syntax.edi.Framing;
import org.comptoir.integration.syntax.edi.Segment;

/** Reads one X12 interchange (EXC-02), whose text is framed as UTF-8. */
final class X12Reader extends EdiReader<SetHeader> {
    private final Envelope envelope;

    X12Reader(Framing framing, X12Handler handler) {
        this(framing, handler, new Envelope(handler));
    }

    private X12Reader(Framing framing, X12Handler handler, Envelope envelope) {
        super(framing, StandardCharsets.UTF_8, Schemas.READERS, handler, envelope, new X12Errors());
        this.envelope = envelope;
    }

    @Override
    protected void segmentEnds(Segment segment) {
        switch (segment.tag()) {
            case "ISA", "GS", "GE", "IEA" -> service(segment.tag(), real());
            case "TA1" -> envelope.acknowledgement(real());
            case "ST" -> begins(envelope.setBegins(real()));
            case "SE" -> envelope.setEnds(real());
            default -> body(segment);
        }
    }

    private void service(String tag, Segment real) {
        if (real == null) {
            envelope.putIn(tag);
        } else {
            envelope.service(real);
        }
    }

    private void begins(SetHeader header) {
        messageBegins(Schemas.set(header), Schemas.isExact(header));
    }

    /** Without a schema every segment is unknown: the set as a whole is told instead. */
    @Override
    protected boolean isSegmentTold(String tag, boolean known) {
        return known;
    }

    /** What stands in control segments for StAEDI is ours; what the file has there is checked by the envelope. */
    @Override
    protected boolean isElementTold(Segment segment) {
        return segment == null || !X12Framing.CONTROLS.contains(segment.tag());
    }
}
