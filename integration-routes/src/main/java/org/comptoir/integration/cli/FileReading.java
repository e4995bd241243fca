package org.comptoir.integration.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Reads a file by its name; whatever stands against it is a finding. */
final class FileReading {
    private FileReading() {}

    static ReadResult of(String name, ReadOptions options) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                return refused("file.directory");
            }
            return Files.exists(path) ? content(path, options) : refused("file.missing");
        } catch (IOException | InvalidPathException e) {
            return refused("file.unreadable", e.getClass().getSimpleName());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return refused("file.fault", e.toString());
        }
    }

    /**
     * A file above the bound is refused unread; what does not tell its size, such as a device or a pipe without end, is
     * read no further than one byte above the bound.
     */
    private static ReadResult content(Path path, ReadOptions options) throws IOException {
        if (Files.size(path) > options.maximumBytes()) {
            return refused("file.large", Integer.toString(options.maximumBytes() >> 20));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Documents.read(in.readNBytes(options.maximumBytes() + 1), options);
        }
    }

    private static ReadResult refused(String code, String... arguments) {
        Finding finding = Finding.error(code, new Place.WholeFile(), arguments);
        return new ReadResult(FileKind.EMPTY, List.of(), List.of(finding));
    }
}
