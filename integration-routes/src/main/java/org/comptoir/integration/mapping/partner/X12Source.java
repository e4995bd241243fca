package org.comptoir.integration.mapping.partner;

import java.util.Map;
import java.util.function.Supplier;
import org.comptoir.integration.syntax.x12.SetHeader;
import org.comptoir.integration.syntax.x12.X12File;
import org.comptoir.integration.syntax.x12.X12Handler;
import org.comptoir.kernel.finding.Place;

/** X12 for a flavour: {@code interchanges/message/…}, see {@link SegmentSource}; a message is a transaction set. */
public final class X12Source implements Source {
    private final byte[] bytes;
    private final Supplier<? extends X12Handler> standard;

    /** @param standard gives the standard mapping of each interchange */
    public X12Source(byte[] bytes, Supplier<? extends X12Handler> standard) {
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
        X12File.read(bytes, () -> new Tee(standard.get(), events));
        events.close("");
    }

    private static final class Tee extends FlavourTee<SetHeader> implements X12Handler {
        Tee(X12Handler standard, Events events) {
            super(standard, events, SegmentNames.X12);
        }

        @Override
        Map<String, String> about(SetHeader header) {
            return Map.of("type", header.type(), "version", header.version(), "reference", header.reference());
        }
    }
}
