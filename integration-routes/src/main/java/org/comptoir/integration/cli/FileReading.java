package org.comptoir.integration.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.comptoir.integration.translation.DocumentHandler;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Reads a file by its name; whatever stands against it is a finding. */
final class FileReading {
    /** The name of what comes by the standard input. */
    static final String INPUT = "-";

    private FileReading() {}

    /** Tells what the file says, as often as it is asked. */
    static Consumer<DocumentHandler> of(String name, ReadOptions options) {
        try {
            if (name.isBlank()) {
                return refused("file.missing");
            }
            return name.equals(INPUT) ? content(System.in, options) : file(Path.of(name), options);
        } catch (AccessDeniedException e) {
            return refused("file.denied");
        } catch (InvalidPathException e) {
            return refused("file.name");
        } catch (IOException e) {
            return refused("file.unreadable");
        }
    }

    private static Consumer<DocumentHandler> file(Path path, ReadOptions options) throws IOException {
        if (Files.isDirectory(path)) {
            return refused("file.directory");
        }
        return Files.exists(path) ? content(path, options) : refused("file.missing");
    }

    /**
     * A file above the bound is refused unread; what does not tell its size, such as a device or a pipe without end, is
     * read no further than one byte above the bound.
     */
    private static Consumer<DocumentHandler> content(Path path, ReadOptions options) throws IOException {
        if (Files.size(path) > options.maximumBytes()) {
            return refused("file.large", Integer.toString(options.maximumBytes() >> 20));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return content(in, options);
        }
    }

    private static Consumer<DocumentHandler> content(InputStream in, ReadOptions options) throws IOException {
        byte[] bytes = in.readNBytes(options.maximumBytes() + 1);
        return documents -> read(bytes, options, documents);
    }

    private static void read(byte[] bytes, ReadOptions options, DocumentHandler documents) {
        try {
            Documents.read(bytes, options, documents);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            refused("file.fault", e.toString()).accept(documents);
        }
    }

    private static Consumer<DocumentHandler> refused(String code, String... arguments) {
        Finding finding = Finding.error(code, new Place.WholeFile(), arguments);
        return documents -> documents.finding(finding);
    }
}
