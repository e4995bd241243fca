package org.comptoir.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a distribution: first beside its place, then moved there, so that a half-finished one is never taken for whole. */
final class Unzip {

    private Unzip() {}

    /** Unpacks the archive, whose one top folder becomes the target. */
    static void distribution(Path archive, Path target) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Folders.delete(part);
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(zip, entry, part);
            }
            Folders.move(part, target);
        } catch (IOException e) {
            throw new Problem(
                    "Cannot unpack " + archive + ": " + e.getMessage() + ".",
                    "Delete the archive's folder (a download may have been cut off), check the free space, and start again.");
        }
    }

    private static void unpack(ZipInputStream zip, ZipEntry entry, Path folder) throws IOException {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(zip, file);
            boolean executable = name.endsWith(".sh") && file.toFile().setExecutable(true);
            assert executable || !name.endsWith(".sh");
        }
    }
}
