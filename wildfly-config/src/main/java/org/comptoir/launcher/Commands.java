package org.comptoir.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs programs to their end, with their words kept in a log. */
final class Commands {

    private static final int LAST_LINES = 12;

    private Commands() {}

    /** Runs a command; a failure is told with the log's last lines. */
    static void run(String whatFailed, List<String> command, Path folder, Path log) {
        if (exitCode(command, Map.of(), folder, log) != 0) {
            throw new Problem(whatFailed + ":\n" + lastLines(log), "The whole log is " + log + ".");
        }
    }

    /** Runs a command and answers its exit code. */
    static int exitCode(List<String> command, Map<String, String> variables, Path folder, Path log) {
        Folders.make(log.getParent());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        builder.redirectOutput(log.toFile());
        Process process = null;
        try {
            process = builder.start();
            return process.waitFor();
        } catch (IOException e) {
            throw new Problem(
                    "Cannot run " + command.get(0) + ": " + e.getMessage() + ".", "Check that it is installed.");
        } catch (InterruptedException e) {
            process.destroy();
            throw new Problem("Interrupted.", "Start again: what was finished is kept.");
        }
    }

    static String lastLines(Path log) {
        try (Stream<String> lines = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            List<String> all = lines.filter(line -> !line.isBlank()).toList();
            return all.subList(Math.max(0, all.size() - LAST_LINES), all.size()).stream()
                    .map(line -> "  " + line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "";
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Problem(
                    "The file " + file + " is missing.", "Run mvn -DskipTests package, or ./comptoir up again.");
        }
    }
}
