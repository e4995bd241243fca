package org.comptoir.integration.translation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.integration.mapping.edifact.EdifactMapping;
import org.comptoir.integration.mapping.edifact.Reading;
import org.comptoir.integration.mapping.order.OrderFromEdifact;
import org.comptoir.integration.syntax.edifact.MessageHeader;
import org.comptoir.integration.syntax.edifact.Segment;

/** Which mapping reads which EDIFACT message. */
final class EdifactMappings {
    private static final Set<String> DIRECTORIES = Set.of("D.96A", "D.01B");
    private static final Map<String, Function<Reading, EdifactMapping>> BY_TYPE =
            Map.of("ORDERS", OrderFromEdifact::new);

    private EdifactMappings() {}

    static Optional<EdifactMapping> of(String type, Reading reading) {
        return Optional.ofNullable(BY_TYPE.get(type)).map(maker -> maker.apply(reading));
    }

    /** Tells a type that is not read, and a directory that is read by a neighbour's schema. */
    static void checkHeader(MessageHeader header, Segment unh, Reading reading, boolean known) {
        if (!known) {
            reading.error("edifact.message.unknown", unh.place(2, 1), header.type());
        } else if (!header.type().equals("CONTRL") && !DIRECTORIES.contains(header.directory())) {
            reading.warning("edifact.directory", unh.place(2, 3), header.directory());
        }
    }
}
