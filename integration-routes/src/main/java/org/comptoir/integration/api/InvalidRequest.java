package org.comptoir.integration.api;

import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.refusal.RefusedException;

/** A request says what does not hold; answered with 422 and its findings. A refusal, for it is nobody's fault here. */
final class InvalidRequest extends RefusedException {
    private static final long serialVersionUID = 1L;
    private final transient List<Finding> findings;

    InvalidRequest(List<Finding> findings) {
        super("invalid", findings.toString());
        this.findings = List.copyOf(findings);
    }

    /** One finding at a JSON pointer. */
    static InvalidRequest at(String pointer, String code, String... arguments) {
        return new InvalidRequest(List.of(Finding.error(code, new Place.InTree(pointer), arguments)));
    }

    List<Finding> findings() {
        return findings;
    }
}
