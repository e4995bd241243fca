package org.comptoir.integration.transport.sftp;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/**
 * What a partner may do in his folders: write and rename in {@code in/}, read, remove and set aside in {@code out/}.
 * Paths are those of his own root, already normalised; what lies elsewhere does not exist for him.
 */
final class FolderRules {
    private static final int LONGEST_NAME = 200;

    private FolderRules() {}

    static void mayWrite(Path file) throws AccessDeniedException {
        require(isIn(file) && isDecent(file), file, "files are written in in/");
    }

    static void mayRemove(Path file) throws AccessDeniedException {
        require(isIn(file) || isOut(file) || isRead(file), file, "only files may be removed");
    }

    static void mayRename(Path from, Path to) throws AccessDeniedException {
        boolean within = isIn(from) && isIn(to);
        boolean aside = isOut(from) && isRead(to) || isRead(from) && isOut(to);
        require((within || aside) && isDecent(to), to, "files are renamed within in/, or moved to out/read/");
    }

    static boolean isIn(Path file) {
        return file.getNameCount() == 2 && "in".equals(file.getName(0).toString());
    }

    private static boolean isOut(Path file) {
        return file.getNameCount() == 2
                && "out".equals(file.getName(0).toString())
                && !"read".equals(file.getName(1).toString());
    }

    private static boolean isRead(Path file) {
        return file.getNameCount() == 3 && file.startsWith(file.getFileSystem().getPath("/out/read"));
    }

    private static boolean isDecent(Path file) {
        String name = file.getFileName().toString();
        return name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    private static void require(boolean allowed, Path file, String reason) throws AccessDeniedException {
        if (!allowed) {
            throw new AccessDeniedException(file.toString(), null, reason);
        }
    }
}
