package org.comptoir.invoicing;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.invoicing.InvoiceReception.Said;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** What was typed beside what the file itself says: the person's word counts, the difference is told (INV-03). */
final class TypedCheck {
    private static final Place HEAD = new Place.WholeFile();

    private TypedCheck() {}

    /** All that is to be told of the file: its own findings, then each field that was typed otherwise. */
    static List<Finding> findings(InvoiceProposal data, Said typed) {
        List<Finding> findings = new ArrayList<>(data.findings());
        if (data.isUsable()) {
            compare("invoice.typed.number", data.number(), typed.number(), findings);
            compare("invoice.typed.type", data.type().code(), typed.type().code(), findings);
            compare("invoice.typed.net", data.net(), typed.net(), findings);
        }
        return findings;
    }

    private static void compare(String code, Object said, Object typed, List<Finding> findings) {
        if (!said.equals(typed)) {
            findings.add(Finding.warning(code, HEAD, said.toString(), typed.toString()));
        }
    }
}
