package org.comptoir.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A JVM of its own, started as {@code ./comptoir read} is. */
final class Child {
    private Child() {}

    /** Runs {@code main} with what follows it, and with {@code option} of the JVM. @return what it prints */
    static String run(String option, Class<?> main, String... arguments) throws IOException, InterruptedException {
        Path said = Files.createTempFile("benchmark", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                readClassPath(),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            process.waitFor();
            return Files.readString(said);
        } finally {
            Files.delete(said);
        }
    }

    /** What {@code read} needs, and these classes: the benchmarks' own class path is many times longer. */
    private static String readClassPath() throws IOException {
        Path routes = Path.of("integration-routes", "target");
        Path own = Path.of("benchmarks", "target", "classes");
        List<String> parts = new ArrayList<>();
        parts.add(routes.resolve("classes").toString());
        parts.add(Path.of("ejb-core", "target", "classes").toString());
        parts.add(own.toString());
        parts.add(Files.readString(routes.resolve("read.classpath")).strip());
        return String.join(File.pathSeparator, parts);
    }
}
