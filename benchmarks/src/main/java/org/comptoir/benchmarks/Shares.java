package org.comptoir.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The CPU time of the thread for a file, in nanoseconds, one share a contestant: what others do on the same machine does
 * not count. JMH sums them over an iteration.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Shares {
    public long documents;
    public long control;
    public long staedi;
    public long staediTexts;
    public long partner;
    public long cartridge;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Setup(Level.Iteration)
    public void reset() {
        documents = 0;
        control = 0;
        staedi = 0;
        staediTexts = 0;
        partner = 0;
        cartridge = 0;
    }

    /** What a step does with one file. */
    interface Step {
        Object take() throws Exception;
    }

    /** The CPU time of {@code step} for one file, taken over {@code files} of them. */
    long cpu(int files, Step step) throws Exception {
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < files; i++) {
            step.take();
        }
        return (threads.getCurrentThreadCpuTime() - before) / files;
    }
}
