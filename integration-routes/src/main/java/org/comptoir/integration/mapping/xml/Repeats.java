package org.comptoir.integration.mapping.xml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * What a document says twice where the canonical document has one value: the first is taken, and another one is told, once
 * a kind, so that nothing is dropped in silence.
 */
public final class Repeats {
    private static final int KINDS = 50;

    private final Map<String, Repeat> kinds = new LinkedHashMap<>();

    private record Repeat(Place.InTree place, String taken, String other, int count) {}

    private Repeats() {}

    /** Tells it of all sections. Asked when the document was mapped: what was asked for as a whole was taken whole. */
    public static void tell(Section root, Values values) {
        Repeats repeats = new Repeats();
        repeats.section(root);
        repeats.kinds
                .values()
                .forEach(r -> values.tell(Finding.information(
                        "xml.repeated",
                        r.place(),
                        name(r.place()),
                        r.taken(),
                        r.other(),
                        Integer.toString(r.count()))));
    }

    private void section(Section section) {
        Map<String, Object> first = new HashMap<>();
        for (Term term : section.terms()) {
            if (!term.isBlank() && !section.isTakenWhole(term.id())) {
                Object taken = first.putIfAbsent(term.id(), term.text());
                if (taken != null && !taken.equals(term.text())) {
                    note(section.id() + "/" + term.id(), (Place.InTree) term.place(), (String) taken, term.text());
                }
            }
        }
        for (Section inner : section.sections()) {
            if (!inner.isEmpty() && !section.isTakenWhole(inner.id()) && first.putIfAbsent(inner.id(), "") != null) {
                note(section.id() + "/" + inner.id(), inner.place(), "1", "2");
            }
            section(inner);
        }
    }

    private void note(String kind, Place.InTree place, String taken, String other) {
        if (kinds.size() < KINDS || kinds.containsKey(kind)) {
            kinds.merge(
                    kind,
                    new Repeat(place, taken, other, 1),
                    (first, next) -> new Repeat(first.place(), first.taken(), first.other(), first.count() + 1));
        }
    }

    private static String name(Place.InTree place) {
        return place.path().substring(place.path().lastIndexOf('/') + 1);
    }
}
