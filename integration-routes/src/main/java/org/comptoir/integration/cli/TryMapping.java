package org.comptoir.integration.cli;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.comptoir.integration.syntax.json.JsonWriter;
import org.comptoir.integration.translation.Difference;
import org.comptoir.integration.translation.PartnerMapping;
import org.comptoir.integration.translation.PartnerTrial;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * {@code try-mapping NEW.xml [--against OLD.xml] FILE… [--json] [--lang fr|en]}: checks a partner's mapping, reads sample
 * files by it, and says what differs from the reading by the old one (or, without one, from the product's own).
 */
public final class TryMapping {
    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;
    private final boolean json;
    private int end = Command.DONE;

    private TryMapping(boolean json, Locale locale, PrintStream out, PrintStream err) {
        this.json = json;
        this.locale = locale;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        Command.quiet();
        PrintStream out = Command.stream(FileDescriptor.out);
        int end = run(arguments, System.getenv(), out, Command.stream(FileDescriptor.err));
        out.flush();
        Command.end(end);
    }

    /** Tries what {@code arguments} name. @return how the command ends */
    static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        Options options = Options.of(arguments, Set.of("json"), Set.of("against"), environment);
        OptionalInt instead = Command.instead("try-mapping", options, options.wrong(), "", out, err);
        if (instead.isPresent()) {
            return instead.getAsInt();
        }
        TryMapping command = new TryMapping(options.has("json"), options.locale(), out, err);
        command.run(options);
        return command.end;
    }

    private void run(Options options) {
        String mapping = options.names().get(0);
        byte[] next = bytes(mapping);
        byte[] old = options.value("against").map(this::bytes).orElse(null);
        if (end != Command.DONE) {
            return;
        }
        List<Finding> wrong = PartnerMapping.check(text(next));
        if (!wrong.isEmpty()) {
            print(mapping, wrong);
            return;
        }
        if (options.names().size() < 2) {
            print(mapping, List.of(Finding.information("partner.right", new Place.WholeFile())));
        }
        for (String name : options.names().subList(1, options.names().size())) {
            byte[] file = bytes(name);
            if (file != null) {
                print(name, PartnerTrial.of(text(old), text(next), file, ReadOptions.DEFAULT));
            }
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

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** What the file holds; null, which was told, when it cannot be read. */
    private byte[] bytes(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                return unread(name, "file.directory");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(ReadOptions.DEFAULT.maximumBytes() + 1);
            }
        } catch (NoSuchFileException e) {
            return unread(name, "file.missing");
        } catch (AccessDeniedException e) {
            return unread(name, "file.denied");
        } catch (InvalidPathException e) {
            return unread(name, "file.name");
        } catch (IOException e) {
            return unread(name, "file.unreadable");
        }
    }

    private byte[] unread(String name, String code) {
        end = Command.FAILED;
        Finding finding = Finding.error(code, new Place.WholeFile());
        err.println(Printable.of(name + ": " + finding.sentence(locale)));
        return null;
    }
}
