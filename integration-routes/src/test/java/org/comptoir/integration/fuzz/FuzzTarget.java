package org.comptoir.integration.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.comptoir.integration.cli.Answered;

/** What Jazzer calls with each input: the file is read, answered and written, in bounded time. A fault is thrown. */
public final class FuzzTarget {
    /** Of CPU time, for at most 64 KB: instrumented, and on a machine that does other work, a hundred times the usual. */
    private static final long MOST_SECONDS = 5;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static Fuzzed fuzzed;

    private FuzzTarget() {}

    /** Called by Jazzer once. @param arguments the name of the {@link Fuzzed} */
    public static void fuzzerInitialize(String[] arguments) {
        fuzzed = Fuzzed.valueOf(arguments[0]);
    }

    /** Called by Jazzer with each input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        check(fuzzed, bytes);
    }

    static void check(Fuzzed fuzzed, byte[] bytes) {
        long before = THREADS.getCurrentThreadCpuTime();
        Answered.check(fuzzed.reading(bytes), Arrays.hashCode(bytes));
        long seconds = (THREADS.getCurrentThreadCpuTime() - before) / 1_000_000_000;
        if (seconds >= MOST_SECONDS) {
            throw new AssertionError(bytes.length + " bytes took " + seconds + " s of CPU time");
        }
    }
}
