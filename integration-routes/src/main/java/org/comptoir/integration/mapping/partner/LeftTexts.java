package org.comptoir.integration.mapping.partner;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** What a file has and no binding takes, by its name: each is told once, where it stands first. */
final class LeftTexts {
    /** A file of nothing but names of its own does not fill the memory with them. */
    private static final int MOST = 1_000;

    private final Map<String, Place> left = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private boolean more;

    /** @param taken whether a binding took the text at {@code place} */
    void note(String path, Place place, boolean taken, boolean isEmpty) {
        if (taken) {
            used.add(path);
        } else if (!isEmpty && left.size() < MOST) {
            left.putIfAbsent(path, place);
        } else {
            more |= !isEmpty && !left.containsKey(path);
        }
    }

    void tell(Consumer<Finding> findings) {
        if (more) {
            findings.accept(Finding.information("partner.left.more", new Place.WholeFile(), Integer.toString(MOST)));
        }
        left.forEach((path, where) -> {
            if (!used.contains(path)) {
                findings.accept(Finding.information("partner.left", where, path));
            }
        });
    }
}
