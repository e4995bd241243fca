package org.comptoir.integration.mapping.en16931;

import java.util.List;
import java.util.function.Consumer;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/** Takes what breaks a rule. The finding's code is {@code en16931.} and the rule's name in the standard. */
final class Report {
    private final Consumer<Finding> findings;
    private final Profile profile;

    Report(Consumer<Finding> findings, Profile profile) {
        this.findings = findings;
        this.profile = profile;
    }

    void broken(String rule, Place place, String... arguments) {
        tell(profile.severity(rule), rule, place, arguments);
    }

    /** A rule that the standard itself calls a warning. */
    void doubtful(String rule, Place place, String... arguments) {
        tell(Severity.WARNING, rule, place, arguments);
    }

    private void tell(Severity severity, String rule, Place place, String... arguments) {
        if (profile.applies(rule)) {
            findings.accept(new Finding(severity, "en16931." + rule, place, List.of(arguments)));
        }
    }
}
