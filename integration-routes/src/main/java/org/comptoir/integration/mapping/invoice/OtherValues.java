package org.comptoir.integration.mapping.invoice;

import java.util.List;
import java.util.Optional;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** A term that CII or UBL repeats in several sections and that the invoice has once: the first counts, another is told. */
final class OtherValues {
    private OtherValues() {}

    /** The first term of this name in {@code sections}, if any; what others say otherwise is told. */
    static Optional<Term> first(List<Section> sections, String id, Values values) {
        return first(sections.stream().flatMap(s -> s.term(id).stream()).toList(), values);
    }

    /** The first of terms that say the same thing, if any; what others say otherwise is told. */
    static Optional<Term> first(List<Term> terms, Values values) {
        Optional<Term> first = terms.stream().findFirst();
        List<Term> others = terms.stream()
                .filter(t ->
                        !t.isBlank() && !t.text().equals(first.orElseThrow().text()))
                .toList();
        if (!others.isEmpty()) {
            tell(first.orElseThrow(), others, values);
        }
        return first;
    }

    private static void tell(Term taken, List<Term> others, Values values) {
        Term other = others.get(0);
        String path = ((Place.InTree) other.place()).path();
        values.tell(Finding.information(
                "xml.repeated",
                other.place(),
                path.substring(path.lastIndexOf('/') + 1),
                taken.text(),
                other.text(),
                Integer.toString(others.size())));
    }
}
