package org.comptoir.benchmarks;

import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.openjdk.jmh.annotations.Benchmark;

/** Ours: an EDIFACT file to a validated canonical order. */
public class Documenting {
    /** The measured one. */
    @Benchmark
    public Object documents(Files files) {
        return order(files.edifact());
    }

    /** The same once more: how far two measurements of one thing are apart. */
    @Benchmark
    public Object control(Files files) {
        return order(files.edifact());
    }

    private static Object order(byte[] file) {
        ReadResult result = Documents.read(file, ReadOptions.DEFAULT);
        if (result.outcome() != Outcome.ACCEPTED) {
            throw new IllegalStateException(result.all().toString());
        }
        return result.taken().get(0).document();
    }
}
