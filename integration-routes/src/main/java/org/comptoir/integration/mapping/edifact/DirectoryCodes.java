package org.comptoir.integration.mapping.edifact;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.integration.syntax.text.ResourceLines;

/**
 * Which codes a directory has: whoever takes D.96A refuses what later directories added. Only of elements that are written
 * with codes from elsewhere; the table is {@code directory-codes.tsv}.
 */
final class DirectoryCodes {
    private static final Map<String, Set<String>> CODES = load();

    private DirectoryCodes() {}

    /** Whether {@code directory} (D.96A, D.01B) has a code of an element (1153, 3035, 4451, 4461). */
    static boolean has(String directory, String element, String code) {
        return CODES.get(directory + " " + element).contains(code);
    }

    private static Map<String, Set<String>> load() {
        return ResourceLines.of(DirectoryCodes.class, "directory-codes.tsv").stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toUnmodifiableMap(
                        cells -> cells[0] + " " + cells[1], cells -> Set.of(cells[2].split(" "))));
    }
}
