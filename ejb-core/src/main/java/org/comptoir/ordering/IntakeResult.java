package org.comptoir.ordering;

import java.io.Serializable;
import java.util.List;
import org.comptoir.kernel.finding.Finding;

/**
 * What became of a document that a machine sent.
 *
 * @param number the order it made or changed, or null when it was refused for the findings
 */
public record IntakeResult(String number, List<Finding> findings) implements Serializable {
    public IntakeResult {
        findings = List.copyOf(findings);
    }

    public boolean accepted() {
        return number != null;
    }
}
