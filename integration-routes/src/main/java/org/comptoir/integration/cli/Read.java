package org.comptoir.integration.cli;

import java.io.FileDescriptor;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.comptoir.integration.translation.ReadOptions;

/**
 * {@code read FILE… [--json] [--lang fr|en]}: prints what each file is and says. Ends with 0 even for refused files, so
 * that a list of files is read to its end; a fault of the program itself is a finding too.
 */
public final class Read {
    private Read() {}

    public static void main(String[] arguments) {
        Command.quiet();
        PrintStream out = Command.stream(FileDescriptor.out);
        int end = run(arguments, System.getenv(), out, Command.stream(FileDescriptor.err));
        out.flush();
        Command.end(end);
    }

    /** Reads the files that {@code arguments} name and prints to {@code out}. @return how the command ends */
    static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        Options options = Options.of(arguments, Set.of("json"), Set.of(), environment);
        Locale locale = options.locale();
        OptionalInt instead = Command.instead("read", options, options.wrong(), "", out, err);
        if (instead.isPresent()) {
            return instead.getAsInt();
        }
        options.names().forEach(file -> print(file, options.has("json"), locale, out));
        return Command.DONE;
    }

    private static void print(String file, boolean json, Locale locale, PrintStream out) {
        Report.of(json, file, locale, out).print(FileReading.of(file, ReadOptions.DEFAULT));
        if (json) {
            out.println();
        }
    }
}
