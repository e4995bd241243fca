package org.comptoir.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the launcher does with folders: whole trees are made beside their place and appear there at once. */
final class Folders {

    private Folders() {}

    static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Problem(
                    "Cannot make the folder " + folder + ": " + e.getMessage() + ".",
                    "Check its owner and the free space.");
        }
    }

    static void write(Path file, String text) {
        make(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(part, text);
            move(part, file);
        } catch (IOException e) {
            throw new Problem(
                    "Cannot write " + file + ": " + e.getMessage() + ".", "Check its owner and the free space.");
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void copyTree(Path from, Path to) {
        for (Path source : tree(from)) {
            copy(source, to.resolve(from.relativize(source).toString()));
        }
    }

    private static void copy(Path source, Path target) {
        try {
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else {
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        List<Path> paths = Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS) ? tree(folder) : List.of();
        paths.stream().sorted(Comparator.reverseOrder()).forEach(Folders::deleteOne);
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new Problem("Cannot delete " + path + ": " + e.getMessage() + ".", "Check its owner.");
        }
    }

    /** Everything in a folder, itself first; links are not followed. */
    static List<Path> tree(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time of the newest file in these files and folders, in milliseconds; 0 when there is none. */
    static long newest(Stream<Path> places) {
        return places.filter(Files::exists)
                .flatMap(place -> tree(place).stream())
                .filter(Files::isRegularFile)
                .mapToLong(file -> file.toFile().lastModified())
                .max()
                .orElse(0);
    }
}
