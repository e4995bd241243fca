package org.comptoir.benchmarks;

import java.io.IOException;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs what {@code arguments} name and prints a table of each. The duels compare a contestant's CPU time with ours.
 */
public final class Compare {
    private Compare() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Set<String> wanted = Set.of(arguments);
        if (wanted.contains("edifact")) {
            new Rounds(3, 8, 7).print(EdifactDuel.class);
        }
        if (wanted.contains("start")) {
            ColdStart.print();
        }
        if (wanted.contains("memory")) {
            Memory.print();
        }
        if (wanted.contains("cartridge")) {
            new Rounds(1, 8, 9).print(CartridgeDuel.class);
        }
    }
}
