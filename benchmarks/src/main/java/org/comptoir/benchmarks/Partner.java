package org.comptoir.benchmarks;

import java.nio.charset.StandardCharsets;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.integration.translation.PartnerMapping;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.openjdk.jmh.annotations.Benchmark;

/** Ours: a partner's own CSV to the canonical order, by his mapping that is data, run by Smooks. */
public class Partner {
    private static final String MAPPING = new String(Resources.read("partner.xml"), StandardCharsets.UTF_8);

    @Benchmark
    public Object mapping(Files files) {
        ReadResult result = PartnerMapping.read(MAPPING, files.csv(), ReadOptions.DEFAULT);
        if (result.outcome() != Outcome.ACCEPTED) {
            throw new IllegalStateException(result.all().toString());
        }
        return result.taken().get(0).document();
    }
}
