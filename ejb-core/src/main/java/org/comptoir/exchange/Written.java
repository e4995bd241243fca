package org.comptoir.exchange;

import java.util.List;
import org.comptoir.kernel.finding.Finding;

/**
 * A written message.
 *
 * @param reference the control reference of the interchange in {@code bytes}
 * @param standard for example {@code D.96A}; types for example {@code CONTRL}
 * @param findings what the partner's format could not hold of it
 */
public record Written(String reference, String standard, String types, byte[] bytes, List<Finding> findings) {
    public Written {
        findings = List.copyOf(findings);
    }

    /** A message whose format holds all of it. */
    public Written(String reference, String standard, String types, byte[] bytes) {
        this(reference, standard, types, bytes, List.of());
    }
}
