package org.comptoir.integration.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.integration.syntax.json.JsonWriter;
import org.comptoir.integration.translation.Difference;
import org.comptoir.integration.translation.PartnerMapping;
import org.comptoir.integration.translation.PartnerTrial;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.kernel.finding.Finding;

/**
 * {@code try-mapping NEW.xml [--against OLD.xml] FILE… [--json] [--lang fr|en]}: checks a partner's mapping, reads sample
 * files by it, and says what differs from the reading by the old one (or, without one, from the product's own).
 */
public final class TryMapping {
    private static final String USAGE = "try-mapping NEW.xml [--against OLD.xml] FILE… [--json] [--lang fr|en]";

    private final List<String> names = new ArrayList<>();
    private final PrintStream out;
    private Locale locale;
    private String against;
    private boolean json;

    private TryMapping(String[] arguments, Map<String, String> environment, PrintStream out) {
        this.out = out;
        locale = language(environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", "")));
        for (int i = 0; i < arguments.length; i++) {
            boolean hasNext = i + 1 < arguments.length;
            switch (arguments[i]) {
                case "--json" -> json = true;
                case "--against" -> against = hasNext ? arguments[++i] : null;
                case "--lang" -> locale = hasNext ? language(arguments[++i]) : locale;
                default -> names.add(arguments[i]);
            }
        }
    }

    public static void main(String[] arguments) {
        java.util.logging.LogManager.getLogManager().reset();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        run(arguments, System.getenv(), out);
        out.flush();
    }

    static void run(String[] arguments, Map<String, String> environment, PrintStream out) {
        TryMapping command = new TryMapping(arguments, environment, out);
        if (command.names.isEmpty()) {
            out.println(USAGE);
            return;
        }
        try {
            command.run();
        } catch (IOException | InvalidPathException e) {
            out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static Locale language(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }

    private void run() throws IOException {
        String next = text(names.get(0));
        String old = against == null ? null : text(against);
        List<Finding> wrong = PartnerMapping.check(next);
        if (!wrong.isEmpty()) {
            print(names.get(0), wrong);
            return;
        }
        for (String name : names.subList(1, names.size())) {
            print(name, PartnerTrial.of(old, next, bytes(name), ReadOptions.DEFAULT));
        }
    }

    private void print(String name, List<Finding> wrong) {
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("mapping", name);
            data.put(
                    "findings",
                    wrong.stream().map(f -> JsonReport.data(f, locale)).toList());
            out.println(JsonWriter.of(data));
        } else {
            wrong.forEach(f -> out.println(Printable.of(name + ": " + f.where(locale) + ": " + f.sentence(locale))));
        }
    }

    private void print(String name, PartnerTrial trial) {
        if (json) {
            out.print("{\"before\": ");
            new JsonReport(name, locale, out).print(trial.before()::tell);
            out.print(", \"after\": ");
            new JsonReport(name, locale, out).print(trial.after()::tell);
            out.println(", \"differences\": " + JsonWriter.of(trial.differences()) + "}");
            return;
        }
        new TextReport(name, locale, out).print(trial.after()::tell);
        trial.differences().forEach(this::print);
    }

    private void print(Difference d) {
        String line = d.document() + " " + d.path() + ": " + shown(d.before()) + " → " + shown(d.after());
        out.println("  ~ " + Printable.of(line));
    }

    private static String shown(String value) {
        return value == null ? "-" : value;
    }

    private static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return in.readNBytes(ReadOptions.DEFAULT.maximumBytes() + 1);
        }
    }
}
