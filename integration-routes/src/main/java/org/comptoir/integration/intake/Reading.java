package org.comptoir.integration.intake;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.kernel.finding.Finding;

/**
 * What a file says, whatever its form.
 *
 * @param standard for example {@code D.96A}; types for example {@code ORDERS}; empty when they could not be seen
 * @param findings about the whole
 * @param interchanges the envelopes to acknowledge; empty where the form has none
 */
record Reading(
        String standard, String types, List<Finding> findings, List<Part> parts, List<Interchange> interchanges) {
    /** One document. @param document null when it could not be read */
    record Part(String reference, String type, BusinessDocument document, List<Finding> findings) {
        boolean isUsable() {
            return document != null && findings.stream().noneMatch(Finding::isError);
        }
    }

    /** The same with more to say about the whole. */
    Reading with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Reading(standard, types, all, parts, interchanges);
    }

    /** The finding on a file that names another sender than the partner through whose door it came. */
    static final String OTHER_SENDER = "exchange.sender.other";

    /** Whether the partner himself speaks in it. */
    boolean isHis() {
        return findings.stream().noneMatch(finding -> finding.code().equals(OTHER_SENDER));
    }

    /** Nothing can be taken from it: the envelope is wrong, or no document is in it. */
    boolean isFatal() {
        return parts.isEmpty() || findings.stream().anyMatch(Finding::isError);
    }
}
