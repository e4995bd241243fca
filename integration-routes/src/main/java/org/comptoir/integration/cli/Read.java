package org.comptoir.integration.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.integration.translation.ReadOptions;

/**
 * {@code read FILE… [--json] [--lang fr|en]}: prints what each file is and says. Ends with 0 even for refused files, so
 * that a list of files is read to its end; a fault of the program itself is a finding too.
 */
public final class Read {
    private final List<String> files = new ArrayList<>();
    private boolean json;
    private Locale locale;

    private Read(String[] arguments, Map<String, String> environment) {
        locale = language(environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", "")));
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--json")) {
                json = true;
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                locale = language(arguments[++i]);
            } else if (arguments[i].startsWith("--lang=")) {
                locale = language(arguments[i].substring("--lang=".length()));
            } else {
                files.add(arguments[i]);
            }
        }
    }

    public static void main(String[] arguments) {
        java.util.logging.LogManager.getLogManager().reset();
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        run(arguments, System.getenv(), out);
        out.flush();
    }

    /** Reads the files that {@code arguments} name and prints to {@code out}. */
    static void run(String[] arguments, Map<String, String> environment, PrintStream out) {
        Read read = new Read(arguments, environment);
        if (read.files.isEmpty()) {
            out.println("read FILE… [--json] [--lang fr|en]");
        }
        read.files.forEach(file -> read.print(file, out));
    }

    private static Locale language(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }

    private void print(String file, PrintStream out) {
        Report.of(json, file, locale, out).print(FileReading.of(file, ReadOptions.DEFAULT));
        if (json) {
            out.println();
        }
    }
}
