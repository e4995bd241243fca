package org.comptoir.integration.mapping.en16931;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;

/** Ways through the sections of an invoice: {@code BG-4/BG-5} are all postal addresses of the seller. */
final class Paths {
    private Paths() {}

    /** The sections at {@code path}; the invoice itself for an empty one. */
    static List<Section> sections(Section from, String path) {
        List<Section> found = List.of(from);
        for (String id : path.isEmpty() ? new String[0] : path.split("/")) {
            found = found.stream().flatMap(s -> s.sections(id).stream()).toList();
        }
        return found;
    }

    /** The terms at {@code path}, blank ones too. */
    static List<Term> terms(Section from, String path) {
        int cut = path.lastIndexOf('/');
        String id = path.substring(cut + 1);
        return sections(from, cut < 0 ? "" : path.substring(0, cut)).stream()
                .flatMap(s -> s.terms(id).stream())
                .toList();
    }

    /** Whether one of the terms at these paths says something, or one of the sections is there. */
    static boolean has(Section from, String... paths) {
        return Arrays.stream(paths)
                .anyMatch(path -> terms(from, path).stream().anyMatch(t -> !t.isBlank())
                        || sections(from, path).stream().anyMatch(s -> s != from));
    }

    /** The number of a section's term; empty when it is absent or none. */
    static Optional<BigDecimal> number(Section section, String id) {
        return section.term(id).flatMap(t -> Values.number(t.text()));
    }

    /** The same, zero when it is absent or none. */
    static BigDecimal numberOrZero(Section section, String id) {
        return number(section, id).orElse(BigDecimal.ZERO);
    }
}
