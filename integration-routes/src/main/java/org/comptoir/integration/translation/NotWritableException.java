package org.comptoir.integration.translation;

import java.util.List;
import org.comptoir.kernel.finding.Finding;

/** A document lacks what its syntax demands; nothing was written. Its findings say what. */
public final class NotWritableException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Finding> findings;

    NotWritableException(String number, List<Finding> findings) {
        super("document " + number + " cannot be written: " + findings);
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
