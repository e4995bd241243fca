package org.comptoir.benchmarks;

import java.nio.charset.StandardCharsets;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.integration.translation.PartnerMapping;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;

/** Our two ways from a file to a validated canonical order. */
final class Ours {
    private static final String MAPPING = new String(Resources.read("partner.xml"), StandardCharsets.UTF_8);

    private Ours() {}

    /** An EDIFACT file. */
    static BusinessDocument edifact(Files files) {
        return order(Documents.read(files.edifact(), ReadOptions.DEFAULT));
    }

    /** A partner's own CSV, by his mapping that is data. */
    static BusinessDocument partner(Files files) {
        return order(PartnerMapping.read(MAPPING, files.csv(), ReadOptions.DEFAULT));
    }

    private static BusinessDocument order(ReadResult result) {
        if (result.outcome() == Outcome.REFUSED) {
            throw new IllegalStateException(result.all().toString());
        }
        return result.taken().get(0).document();
    }
}
