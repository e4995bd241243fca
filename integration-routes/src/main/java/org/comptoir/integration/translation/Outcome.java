package org.comptoir.integration.translation;

import java.util.Collection;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;

/** Whether something that came was taken. */
public enum Outcome {
    ACCEPTED("accepted"),
    ACCEPTED_WITH_FINDINGS("accepted-with-findings"),
    REFUSED("refused");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The word of the command line's contract. */
    public String word() {
        return word;
    }

    /** Refused by an error, with findings by a warning or an information, accepted without any. */
    public static Outcome of(Collection<Finding> findings) {
        if (findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
            return REFUSED;
        }
        return findings.isEmpty() ? ACCEPTED : ACCEPTED_WITH_FINDINGS;
    }
}
