package org.comptoir.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the comparisons that {@code arguments} name and prints a table of each. */
public final class Compare {
    private Compare() {}

    public static void main(String[] arguments) throws RunnerException {
        Set<String> wanted = Set.copyOf(Arrays.asList(arguments));
        if (wanted.contains("edifact")) {
            new Rounds(7, 5, 3)
                    .compare(
                            "Documenting.documents",
                            List.of("Documenting.control", "StaediAlone.events", "StaediAlone.texts"));
        }
        if (wanted.contains("partner")) {
            new Rounds(3, 5, 5).compare("Cartridge.read", List.of("Documenting.documents", "Partner.mapping"));
        }
    }
}
