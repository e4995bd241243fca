package org.comptoir.system.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a user types in the checkout, for the product under test. */
public final class CommandLine {
    private CommandLine() {}

    /** Runs {@code ./comptoir args…} and answers what it printed. @throws AssertionError when it fails */
    public static String comptoir(String... args) {
        List<String> words = new ArrayList<>(List.of("./comptoir"));
        words.addAll(List.of(args));
        return run(words, Map.of(), "");
    }

    /** Runs a line by the shell and answers what it printed. @throws AssertionError when it fails */
    public static String shell(String line) {
        return run(List.of("sh", "-e", "-c", line), Map.of(), "");
    }

    /** Runs a program and types {@code input}. */
    static String run(List<String> words, Map<String, String> variables, String input) {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.directory(RunningProduct.where().checkout().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("COMPTOIR_"));
        builder.environment()
                .put(
                        "COMPTOIR_PORT_BASE",
                        Integer.toString(RunningProduct.ports().base()));
        builder.environment().put("COMPTOIR_HOME", RunningProduct.where().home().toString());
        builder.environment().putAll(variables);
        return run(builder, input);
    }

    private static String run(ProcessBuilder builder, String input) {
        try {
            Process process = builder.start();
            try (var typed = process.getOutputStream()) {
                typed.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(builder.command() + " failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
