package org.comptoir.integration.syntax.edifact;

import java.nio.charset.Charset;
import org.comptoir.integration.syntax.edi.EdiReader;
import org.comptoir.integration.syntax.edi.Framing;
import org.comptoir.integration.syntax.edi.Segment;

/** Reads one EDIFACT interchange (EXC-01). */
final class EdifactReader extends EdiReader<MessageHeader> {
    private final Envelope envelope;

    EdifactReader(Framing framing, Charset charset, boolean version4, EdifactHandler handler) {
        this(framing, charset, version4, handler, new Envelope(handler));
    }

    private EdifactReader(
            Framing framing, Charset charset, boolean version4, EdifactHandler handler, Envelope envelope) {
        super(framing, charset, Schemas.readers(version4), handler, envelope, new EdifactErrors());
        this.envelope = envelope;
    }

    @Override
    protected void segmentEnds(Segment segment) {
        switch (segment.tag()) {
            case "UNA" -> {}
            case "UNB", "UNG", "UNE", "UNZ" -> envelope.service(segment);
            case "UNH" -> begins(MessageHeader.of(segment), segment);
            case "UNT" -> envelope.messageEnds(segment);
            default -> body(segment);
        }
    }

    private void begins(MessageHeader header, Segment unh) {
        envelope.messageBegins(header, unh);
        messageBegins(Schemas.message(header.type(), header.release()), Schemas.isExact(header));
    }

    /** What the envelope tells itself, with more to say, is left to it. */
    @Override
    protected boolean isSegmentTold(String tag, boolean known) {
        return !("UNT".equals(tag) || "UNZ".equals(tag) || "UNH".equals(tag));
    }

    @Override
    protected boolean isElementTold(Segment segment) {
        return true;
    }
}
