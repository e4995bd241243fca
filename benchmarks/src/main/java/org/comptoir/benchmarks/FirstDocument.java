package org.comptoir.benchmarks;

import java.time.Duration;
import org.comptoir.integration.cli.Read;

/** The command {@code read}, and then the CPU time that the whole JVM has taken, in milliseconds. */
public final class FirstDocument {
    private FirstDocument() {}

    /** Without a file: a JVM that reads nothing. */
    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            Read.main(arguments);
        }
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.println("\n" + cpu.toMillis());
    }
}
