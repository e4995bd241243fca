package org.comptoir.integration.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.comptoir.kernel.finding.Finding;

/** What the commands have in common: where they print, how they help, how they end. */
final class Command {
    /** What was asked for was done; a refused file does not change that. */
    static final int DONE = 0;
    /** Something of what was asked for was not done, as was told. */
    static final int FAILED = 1;
    /** The command was not understood. */
    static final int MISUSED = 2;

    private Command() {}

    /** Standard output, to be flushed at the end; or the error output, which prints at once. */
    static PrintStream stream(FileDescriptor descriptor) {
        boolean flush = descriptor == FileDescriptor.err;
        return new PrintStream(new FileOutputStream(descriptor), flush, StandardCharsets.UTF_8);
    }

    /** Libraries say nothing on the terminal. */
    static void quiet() {
        java.util.logging.LogManager.getLogManager().reset();
    }

    /** Ends the program, unless it ends by itself as it should. */
    static void end(int how) {
        if (how != DONE) {
            System.exit(how);
        }
    }

    /**
     * Helps where help is asked for or nothing is named, and says what is not understood.
     *
     * @param targets what stands for {@code {formats}} in the help, or empty
     * @return how the command ends; empty when it can begin
     */
    static OptionalInt instead(
            String command, Options options, List<Finding> wrong, String targets, PrintStream out, PrintStream err) {
        if (options.asksForHelp()) {
            out.print(help(command, options.locale(), targets));
            return OptionalInt.of(DONE);
        }
        wrong.forEach(finding -> err.println(Printable.of(finding.sentence(options.locale()))));
        if (wrong.isEmpty() && options.names().isEmpty()) {
            return OptionalInt.of(misused(command, options, targets, err));
        }
        return wrong.isEmpty() ? OptionalInt.empty() : OptionalInt.of(MISUSED);
    }

    /** Says how the command is used, since too little was named. @return how it ends */
    static int misused(String command, Options options, String targets, PrintStream err) {
        err.print(help(command, options.locale(), targets));
        return MISUSED;
    }

    private static String help(String command, Locale locale, String targets) {
        String file = command + "_" + locale.getLanguage() + ".txt";
        try (InputStream in = Command.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{formats}", targets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
