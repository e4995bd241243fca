package org.comptoir.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Benchmarks in turn, each time in a JVM of its own, A B C A B C: a round's ratios compare what ran under the same load,
 * and the median over the rounds is what counts.
 */
record Rounds(int rounds, int warmUps, int iterations) {
    private static final TimeValue SECONDS = TimeValue.seconds(1);

    /** Prints how much faster than each of {@code others} the benchmark {@code one} is, by CPU time. */
    void compare(String one, List<String> others) throws RunnerException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            run(one, times);
            for (String other : others) {
                run(other, times);
            }
        }
        System.out.printf("%n| | CPU µs a file | ratio of %s to it, median of %d rounds | rounds |%n", one, rounds);
        System.out.println("|---|---|---|---|");
        times.forEach((name, each) -> print(name, each, times.get(one)));
    }

    private void run(String name, Map<String, List<Double>> times) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\." + name.replace(".", "\\.") + "$")
                .mode(Mode.AverageTime)
                .forks(1)
                .warmupIterations(warmUps)
                .warmupTime(SECONDS)
                .measurementIterations(iterations)
                .measurementTime(SECONDS)
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
                .addProfiler(CpuTime.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        double time = cpu(new Runner(options).run());
        times.computeIfAbsent(name, n -> new ArrayList<>()).add(time);
        System.out.printf(Locale.ROOT, "%s: %.0f µs%n", name, time);
    }

    private static double cpu(Collection<RunResult> results) {
        return results.iterator().next().getSecondaryResults().get(CpuTime.NAME).getScore();
    }

    private void print(String name, List<Double> times, List<Double> ones) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            ratios.add(times.get(i) / ones.get(i));
        }
        System.out.printf(
                Locale.ROOT, "| %s | %.0f | %.2f | %s |%n", name, median(times), median(ratios), texts(ratios));
    }

    private static String texts(List<Double> ratios) {
        return String.join(
                " ",
                ratios.stream().map(r -> String.format(Locale.ROOT, "%.2f", r)).toList());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
