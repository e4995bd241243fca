package org.comptoir.system.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command {@code ./comptoir} as a user types it, for the product under test. */
public final class CommandLine {
    private CommandLine() {}

    /** Runs {@code ./comptoir args…} and answers what it printed. @throws AssertionError when it fails */
    public static String comptoir(String... args) {
        List<String> words = new ArrayList<>(List.of("./comptoir"));
        words.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.directory(RunningProduct.where().checkout().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("COMPTOIR_"));
        builder.environment()
                .put(
                        "COMPTOIR_PORT_BASE",
                        Integer.toString(RunningProduct.ports().base()));
        builder.environment().put("COMPTOIR_HOME", RunningProduct.where().home().toString());
        return run(builder, words);
    }

    private static String run(ProcessBuilder builder, List<String> words) {
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(words + " failed: " + said);
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
