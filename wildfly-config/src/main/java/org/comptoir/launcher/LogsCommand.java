package org.comptoir.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code logs [part]}: follows a part's log, or all of them. */
final class LogsCommand {

    private final Installation installation;

    LogsCommand(Installation installation) {
        this.installation = installation;
    }

    void run(List<String> args) {
        List<String> command = new ArrayList<>(List.of("tail", "-n", "50", "-F"));
        logs(args).forEach(log -> command.add(log.toString()));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new Problem("Cannot follow the logs: " + e.getMessage() + ".", "They are in " + folder() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Path> logs(List<String> args) {
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> found = files.filter(file -> args.isEmpty() || args.contains(name(file)))
                    .sorted()
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        } catch (IOException e) {
            throw new Problem("There are no logs yet.", "Start the product: ./comptoir up");
        }
        throw new Problem("There is no log of " + args + ".", "The logs are in " + folder() + ".");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".log", "");
    }

    private Path folder() {
        return installation.home().resolve("logs");
    }
}
