package org.comptoir.integration.mapping.partner;

import java.util.Map;
import java.util.function.Supplier;
import org.comptoir.integration.syntax.edifact.EdifactFile;
import org.comptoir.integration.syntax.edifact.EdifactHandler;
import org.comptoir.integration.syntax.edifact.MessageHeader;
import org.comptoir.kernel.finding.Place;

/** EDIFACT for a flavour: {@code interchanges/message/…}, see {@link SegmentSource}. */
public final class EdifactSource implements Source {
    private final byte[] bytes;
    private final Supplier<? extends EdifactHandler> standard;

    /** @param standard gives the standard mapping of each interchange */
    public EdifactSource(byte[] bytes, Supplier<? extends EdifactHandler> standard) {
        this.bytes = bytes;
        this.standard = standard;
    }

    @Override
    public boolean tellsLeft() {
        return false;
    }

    @Override
    public void read(Events events) {
        events.open("interchanges", new Place.WholeFile(), Map.of());
        EdifactFile.read(bytes, () -> new Tee(standard.get(), events));
        events.close("");
    }

    private static final class Tee extends FlavourTee<MessageHeader> implements EdifactHandler {
        Tee(EdifactHandler standard, Events events) {
            super(standard, events, SegmentNames.EDIFACT);
        }

        @Override
        Map<String, String> about(MessageHeader header) {
            return Map.of("type", header.type(), "version", header.fullVersion(), "reference", header.reference());
        }
    }
}
