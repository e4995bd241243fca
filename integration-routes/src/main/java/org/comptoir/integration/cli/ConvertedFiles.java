package org.comptoir.integration.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Where converted documents go: one behind the other to the standard output, or each to a file of its own in a folder, named
 * by the document's number. XML documents one behind the other are no XML: of these the output takes the first alone.
 */
final class ConvertedFiles {
    private static final int LONGEST_NAME = 100;

    private final Target target;
    private final OutputStream out;
    /** The folder, or null for the standard output. */
    private final Path folder;

    private final Consumer<Finding> findings;
    private final Set<String> names = new HashSet<>();
    private boolean begun;
    private boolean closed;
    private int left;

    ConvertedFiles(Target target, OutputStream out, Path folder, Consumer<Finding> findings) {
        this.target = target;
        this.out = out;
        this.folder = folder;
        this.findings = findings;
    }

    /** Whether documents go into files of their own, and not to the standard output. */
    boolean hasFolder() {
        return folder != null;
    }

    /** Whether another document can be written; one that cannot is counted, and told at the end. */
    boolean hasRoom() {
        boolean room = folder != null || !begun || !target.holdsOne();
        left += room ? 0 : 1;
        return room;
    }

    /** Writes a file that holds {@code document}, perhaps with others. A closed or full output is told once. */
    void write(BusinessDocument document, byte[] bytes) {
        if (closed) {
            return;
        }
        begun = true;
        try {
            if (folder == null) {
                out.write(bytes);
            } else {
                Files.write(Files.createDirectories(folder).resolve(name(document)), bytes);
            }
        } catch (IOException e) {
            closed = true;
            fault(e);
        }
    }

    private void fault(IOException e) {
        if (folder == null) {
            tell("convert.output", String.valueOf(e.getMessage()));
        } else if (Files.exists(folder) && !Files.isDirectory(folder)) {
            tell("convert.folder.file", folder.toString());
        } else {
            tell("convert.folder", folder.toString(), e.getClass().getSimpleName());
        }
    }

    /** Tells what was left out. */
    void finish() {
        if (left > 0) {
            tell("convert.many", Integer.toString(left), target.word());
        }
    }

    private void tell(String code, String... arguments) {
        findings.accept(Finding.error(code, new Place.WholeFile(), arguments));
    }

    /** The document's number in signs that every file system takes, once a folder on any of them. */
    private String name(BusinessDocument document) {
        String number = Objects.requireNonNullElse(document.number(), "").replaceAll("[^\\p{L}\\p{N}_-]+", "_");
        String plain = number.isEmpty() ? "_" : number.substring(0, Math.min(number.length(), LONGEST_NAME));
        String name = plain;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = plain + "." + i;
        }
        return name + "." + target.ending();
    }
}
