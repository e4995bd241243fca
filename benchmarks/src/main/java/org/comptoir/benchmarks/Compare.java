package org.comptoir.benchmarks;

import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the comparisons that {@code arguments} name and prints a table of each: a contestant's CPU time over ours. */
public final class Compare {
    private Compare() {}

    public static void main(String[] arguments) throws RunnerException {
        Set<String> wanted = Set.of(arguments);
        if (wanted.contains("edifact")) {
            new Rounds(3, 8, 7).print(EdifactDuel.class);
        }
        if (wanted.contains("cartridge")) {
            new Rounds(1, 8, 9).print(CartridgeDuel.class);
        }
    }
}
