package org.comptoir.integration.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.translation.DocumentHandler;
import org.comptoir.integration.translation.Losses;
import org.comptoir.integration.translation.NotWritableException;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * {@code convert FILE --to edifact-d96a|…|csv|xlsx|json|fixed-length}: reads a file to canonical documents and writes each
 * of them in another format to the standard output. What is wrong is said on the error output; nothing is written then.
 * What the format cannot hold is said there too.
 */
public final class Convert {
    private static final String USAGE = "convert FILE… --to " + Target.names() + " [--lang fr|en]";

    private final List<String> files = new ArrayList<>();
    private final PrintStream err;
    private Locale locale;
    private String to = "";

    private Convert(String[] arguments, Map<String, String> environment, PrintStream err) {
        this.err = err;
        locale = language(environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", "")));
        for (int i = 0; i < arguments.length; i++) {
            boolean hasNext = i + 1 < arguments.length;
            if (arguments[i].equals("--to") && hasNext) {
                to = arguments[++i];
            } else if (arguments[i].equals("--lang") && hasNext) {
                locale = language(arguments[++i]);
            } else {
                files.add(arguments[i]);
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        java.util.logging.LogManager.getLogManager().reset();
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            run(arguments, System.getenv(), out, err);
        }
    }

    /** Converts the files that {@code arguments} name. */
    static void run(String[] arguments, Map<String, String> environment, OutputStream out, PrintStream err)
            throws IOException {
        Convert convert = new Convert(arguments, environment, err);
        if (convert.files.isEmpty() || Target.of(convert.to).isEmpty()) {
            err.println(USAGE);
            return;
        }
        for (String file : convert.files) {
            convert.file(file, Target.of(convert.to).orElseThrow(), out);
        }
    }

    private static Locale language(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }

    private void file(String file, Target target, OutputStream out) throws IOException {
        Consumer<DocumentHandler> source = FileReading.of(file, ReadOptions.DEFAULT);
        Verdicts verdicts = Verdicts.of(source);
        if (verdicts.isRefused()) {
            new TextReport(file, locale, err).print(source);
        } else if (target.holdsMany()) {
            List<BusinessDocument> documents = new ArrayList<>();
            source.accept(verdicts.taken(documents::add));
            out.write(written(() -> target.write(documents), documents.get(0)));
        } else {
            source.accept(verdicts.taken(d -> single(d, target, out)));
        }
    }

    /** Writes a document, and says what was not written of it. */
    private void single(BusinessDocument document, Target target, OutputStream out) {
        byte[] bytes = written(() -> target.write(document), document);
        Losses.of(document, bytes).forEach(this::say);
        write(bytes, out);
    }

    private static void write(byte[] bytes, OutputStream out) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written(Supplier<byte[]> writing, BusinessDocument document) {
        try {
            return writing.get();
        } catch (NotWritableException e) {
            e.findings().forEach(this::say);
        } catch (IllegalArgumentException e) {
            say(Finding.error("convert.none", new Place.WholeFile(), document.number(), to));
        }
        return new byte[0];
    }

    private void say(Finding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        err.println(Printable.of(severity + " " + finding.where(locale) + ": " + finding.sentence(locale)));
    }
}
