package org.comptoir.integration.syntax.edi;

import io.xlate.edi.schema.Schema;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * A StAEDI reader that is used for many interchanges, one after the other: the trees that it builds of its schemas are
 * a tenth of what reading a file of one order takes.
 */
final class Staedi {
    private final Feed feed = new Feed();
    private final EDIStreamReader reader;
    private Schema schema;
    private int before;

    Staedi(Schema interchange) {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_NEST_HIERARCHICAL_LOOPS, false);
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
        try {
            reader = factory.createEDIStreamReader(feed, StandardCharsets.ISO_8859_1.name(), interchange);
        } catch (EDIStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins with another interchange. */
    void begin(Framing framing) {
        feed.from(framing);
        before = Math.max(0, reader.getLocation().getSegmentPosition());
    }

    /** Forgets the interchange. */
    void end() {
        feed.from(null);
    }

    EDIStreamReader reader() {
        return reader;
    }

    /** The place of the segment at hand in this interchange, the first being 1; 0 before it. */
    int position() {
        return Math.max(0, reader.getLocation().getSegmentPosition() - before);
    }

    Schema schema() {
        return schema;
    }

    /** Has the message that begins here checked by {@code found}, or by none when it is null. */
    void use(Schema found) {
        if (found != schema) {
            // through null: StAEDI compares schemas by parts, which takes long and may take two for one
            reader.setTransactionSchema(null);
            reader.setTransactionSchema(found);
            schema = found;
        }
    }
}
