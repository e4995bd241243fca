package org.comptoir.integration.translation;

import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.kernel.finding.Finding;

/**
 * One message of an interchange.
 *
 * @param type its type in its own syntax, for example {@code ORDERS}
 * @param standard {@code EDIFACT}
 * @param version for example {@code D.96A EAN008}
 * @param reference the sender's reference of the message (EDIFACT 0062)
 * @param firstSegment the number of its first segment in the interchange; lastSegment of its last one; 0 when the
 *     syntax has no segments
 * @param document what it says, or null when it could not be read or its type is not known
 */
public record Message(
        String type,
        String standard,
        String version,
        String reference,
        int firstSegment,
        int lastSegment,
        BusinessDocument document,
        List<Finding> findings) {
    public Message {
        findings = List.copyOf(findings);
    }

    /** What becomes of it, seen alone. */
    public Outcome outcome() {
        return Outcome.of(findings);
    }

    /** The same message, saying something else. */
    Message with(BusinessDocument other, List<Finding> about) {
        return new Message(type, standard, version, reference, firstSegment, lastSegment, other, about);
    }
}
