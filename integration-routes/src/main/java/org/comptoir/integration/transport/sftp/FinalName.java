package org.comptoir.integration.transport.sftp;

import java.util.List;
import java.util.Locale;

/** Tells whole files by their names: senders write under a temporary name and rename (EXC-03). */
final class FinalName {
    private static final List<String> TEMPORARY = List.of(".tmp", ".part", ".filepart", ".writing", ".crdownload");

    private FinalName() {}

    /** Whether a file of this name is whole: it neither begins with a dot or a tilde nor ends like a temporary one. */
    static boolean is(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~")
                && TEMPORARY.stream().noneMatch(lower::endsWith);
    }
}
