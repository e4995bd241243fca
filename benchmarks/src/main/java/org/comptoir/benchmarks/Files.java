package org.comptoir.benchmarks;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The files in turn, so that nobody gets to know one of them by heart. */
@State(Scope.Thread)
public class Files {
    private final byte[][] edifact = OrderFiles.edifact();
    private final byte[][] csv = OrderFiles.csv();
    private int next;

    byte[] edifact() {
        return edifact[next++ % edifact.length];
    }

    byte[] csv() {
        return csv[next++ % csv.length];
    }
}
