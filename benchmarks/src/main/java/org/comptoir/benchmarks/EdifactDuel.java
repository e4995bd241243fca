package org.comptoir.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ours, ours once more as control, and StAEDI alone, in turn every few files. */
@State(Scope.Thread)
public class EdifactDuel {
    private static final int FILES = 16;

    private final StaediAlone staedi = new StaediAlone();

    @Benchmark
    public void run(Files files, Shares shares) throws Exception {
        shares.documents += shares.cpu(FILES, () -> Ours.edifact(files));
        shares.staedi += shares.cpu(FILES, () -> staedi.events(files));
        shares.control += shares.cpu(FILES, () -> Ours.edifact(files));
        shares.staediTexts += shares.cpu(FILES, () -> staedi.texts(files));
    }
}
