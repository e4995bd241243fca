package org.comptoir.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs a duel in several JVMs and compares its {@link Shares}: each iteration has a ratio of its own, of what ran in turn
 * under the same load, and the median over all of them is what counts.
 */
record Rounds(int forks, int warmUps, int iterations) {
    private static final String OURS = "documents";

    void print(Class<?> duel) throws RunnerException {
        List<IterationResult> all = new ArrayList<>();
        new Runner(options(duel)).run().forEach(result -> result.getBenchmarkResults()
                .forEach(fork -> all.addAll(fork.getIterationResults())));
        Map<String, List<Double>> times = times(all);
        System.out.printf("%n| %s | of documents | least | most |%n|---|---|---|---|%n", duel.getSimpleName());
        times.forEach((name, each) -> print(name, each, times.get(OURS)));
    }

    private Options options(Class<?> duel) {
        return new OptionsBuilder()
                .include(duel.getName() + ".run")
                .mode(Mode.AverageTime)
                .forks(forks)
                .warmupIterations(warmUps)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(2))
                .timeout(TimeValue.minutes(20))
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }

    private static Map<String, List<Double>> times(List<IterationResult> iterations) {
        Map<String, List<Double>> times = new TreeMap<>();
        for (IterationResult iteration : iterations) {
            iteration.getSecondaryResults().forEach((name, result) -> {
                if (result.getScore() > 0) {
                    times.computeIfAbsent(name, n -> new ArrayList<>()).add(result.getScore());
                }
            });
        }
        return times;
    }

    private static void print(String name, List<Double> times, List<Double> ours) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            ratios.add(times.get(i) / ours.get(i));
        }
        ratios.sort(null);
        int last = ratios.size() - 1;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f |%n",
                name,
                ratios.get(ratios.size() / 2),
                ratios.get(0),
                ratios.get(last));
    }
}
