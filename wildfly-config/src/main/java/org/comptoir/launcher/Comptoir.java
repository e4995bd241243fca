package org.comptoir.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;

/** The command line's first class: finds the command, runs it, turns a problem into a sentence and exit code 1. */
public final class Comptoir {

    private Comptoir() {}

    /** Runs one command; the first argument names it. */
    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) {
        try {
            Path checkout = Path.of(System.getProperty("comptoir.checkout", ""));
            new CommandLine(Installation.of(checkout, System.getenv())).run(args);
            return 0;
        } catch (Problem problem) {
            System.err.println(problem.getMessage());
            System.err.println("→ " + problem.remedy());
        } catch (CompletionException | java.io.UncheckedIOException e) {
            System.err.println("Something unexpected happened: " + e.getMessage());
            System.err.println("→ Start again; if it stays, the logs in .comptoir/logs tell more.");
        }
        return 1;
    }
}
