package org.comptoir.integration.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.translation.DocumentHandler;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * {@code convert FILE --to edifact-d96a|…|csv|xlsx|json|fixed-length [--out FOLDER]}: reads a file to canonical documents and
 * writes each of them in another format to the standard output or to files of a folder. What is wrong is said on the error output, and the command ends with 1;
 * documents that it does not concern are written all the same. What was not read of the file, and what the format cannot
 * hold, is said there too.
 */
public final class Convert {
    private static final String OUT = "out";

    private final Target target;
    private final Locale locale;
    private final ConvertedFiles files;
    private final PrintStream err;
    private final TargetWriter writer;
    /** Of one input, or of all where two files of the target one behind the other are none. */
    private final List<BusinessDocument> pending = new ArrayList<>();

    private int end = Command.DONE;

    private Convert(Target target, Locale locale, Path folder, OutputStream out, PrintStream err) {
        this.target = target;
        this.locale = locale;
        this.files = new ConvertedFiles(target, out, folder, this::say);
        this.err = err;
        this.writer = new TargetWriter(target.word(), target::write, this::say);
    }

    public static void main(String[] arguments) throws IOException {
        Command.quiet();
        int end;
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            end = run(arguments, System.getenv(), out, Command.stream(FileDescriptor.err));
        }
        Command.end(end);
    }

    /** Converts the files that {@code arguments} name. @return how the command ends */
    static int run(String[] arguments, Map<String, String> environment, OutputStream out, PrintStream err) {
        Options options = Options.of(arguments, Set.of(), Set.of("to", OUT), environment);
        PrintStream help = new PrintStream(out, true, StandardCharsets.UTF_8);
        OptionalInt instead = Command.instead("convert", options, wrong(options), Target.names(), help, err);
        if (instead.isPresent()) {
            return instead.getAsInt();
        }
        Target target = Target.of(options.value("to").orElseThrow()).orElseThrow();
        Path folder = options.value(OUT).map(Path::of).orElse(null);
        Convert convert = new Convert(target, options.locale(), folder, out, err);
        options.names().forEach(convert::file);
        convert.together();
        convert.files.finish();
        return convert.end;
    }

    private static List<Finding> wrong(Options options) {
        List<Finding> wrong = new ArrayList<>(options.wrong());
        String to = options.value("to").orElse("");
        if (wrong.isEmpty() && !options.names().isEmpty() && Target.of(to).isEmpty()) {
            Place place = new Place.WholeFile();
            wrong.add(
                    to.isBlank()
                            ? Finding.error("command.target.missing", place, Target.names())
                            : Finding.error("command.target", place, to, Target.names()));
        }
        return wrong;
    }

    private void file(String file) {
        Consumer<DocumentHandler> source = FileReading.of(file, ReadOptions.DEFAULT);
        Verdicts verdicts = Verdicts.of(source);
        if (verdicts.isRefused() || verdicts.anyFinding()) {
            new TextReport(file, locale, err).print(source);
        }
        if (verdicts.isRefused()) {
            say(Finding.error("convert.nothing", new Place.WholeFile()));
        } else if (target.holdsMany()) {
            source.accept(verdicts.taken(pending::add, this::refused, this::say));
            if (files.hasFolder() || !target.isWhole()) {
                together();
            }
        } else {
            source.accept(verdicts.taken(this::alone, this::refused, this::say));
        }
    }

    /** Writes what was collected as one file. */
    private void together() {
        if (!pending.isEmpty()) {
            writer.together(pending).ifPresent(bytes -> files.write(pending.get(0), bytes));
        }
        pending.clear();
    }

    private void refused(Message message) {
        boolean numbered = message.document() != null && message.document().number() != null;
        String name = numbered ? message.document().number() : message.reference();
        say(Finding.error("convert.refused", new Place.WholeFile(), name));
    }

    private void alone(BusinessDocument document) {
        if (files.hasRoom()) {
            writer.alone(document).ifPresent(bytes -> files.write(document, bytes));
        }
    }

    private void say(Finding finding) {
        end = finding.isError() ? Command.FAILED : end;
        err.println(Printable.of(Words.of(locale).line(finding)));
    }
}
