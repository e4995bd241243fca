package org.comptoir.integration.mapping.xml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/**
 * What a document says twice where the canonical document has one value: the first is taken, and another one is told, once
 * a kind, so that nothing is dropped in silence.
 */
public final class Repeats {
    private static final int KINDS = 50;
    /** Whoever acts on the wrong one of these does harm: a person must look. */
    private static final Set<String> HARMFUL = Set.of("root/order");
    /** What the part that was taken says where another one says something: nothing. */
    private static final String NONE = "–";

    private final Map<String, Repeat> kinds = new LinkedHashMap<>();
    /** By kind, the first term that nobody asked for. */
    private final Map<String, Term> unused = new LinkedHashMap<>();

    private record Repeat(Place.InTree place, String taken, String other, int count) {}

    /** Tells it of all sections. Asked when the document was mapped: what was asked for as a whole was taken whole. */
    public static void tell(Section root, Values values) {
        Repeats repeats = new Repeats();
        repeats.note(root);
        repeats.tell(values::tell);
    }

    /** Tells all that was noted. */
    public void tell(Consumer<Finding> findings) {
        unused.values().stream().limit(KINDS).map(LeftOvers::of).forEach(findings);
        kinds.forEach((kind, repeat) -> findings.accept(told(kind, repeat)));
    }

    private static Finding told(String kind, Repeat repeat) {
        return new Finding(
                HARMFUL.contains(kind) ? Severity.WARNING : Severity.INFORMATION,
                "xml.repeated",
                repeat.place(),
                List.of(name(repeat.place()), repeat.taken(), repeat.other(), Integer.toString(repeat.count())));
    }

    /** Notes what a section that was mapped says twice, with the sections inside. */
    public void note(Section section) {
        Map<String, String> first = new HashMap<>();
        for (Term term : section.terms()) {
            if (!term.isBlank() && !section.isUsed(term.id())) {
                unused(section, term);
            } else if (!term.isBlank() && !section.isTakenWhole(term.id())) {
                String taken = first.putIfAbsent(term.id(), term.text());
                if (taken != null && !taken.equals(term.text())) {
                    note(section, term, taken);
                }
            }
        }
        for (Section inner : section.sections()) {
            if (!section.isUsed(inner.id())) {
                unused(inner);
                continue;
            }
            Section taken = section.isTakenWhole(inner.id())
                    ? inner
                    : section.section(inner.id()).orElse(inner);
            if (taken == inner) {
                note(inner);
            } else {
                left(inner, List.of(taken));
            }
        }
    }

    /** Nobody asked for a section: something else was taken in its stead. */
    private void unused(Section section) {
        section.terms().stream().filter(term -> !term.isBlank()).forEach(term -> unused(section, term));
        section.sections().forEach(this::unused);
    }

    private void unused(Section section, Term term) {
        unused.putIfAbsent(section.id() + "/" + term.id(), term);
    }

    /** What {@code other} says beyond the section that was taken in its stead. */
    private void left(Section other, List<Section> taken) {
        for (Term term : other.terms()) {
            List<String> same = taken.stream()
                    .flatMap(section -> section.terms().stream())
                    .filter(t -> t.id().equals(term.id()) && !t.isBlank())
                    .map(Term::text)
                    .toList();
            if (!term.isBlank() && !same.contains(term.text())) {
                note(other, term, same.isEmpty() ? NONE : same.get(0));
            }
        }
        for (Section inner : other.sections()) {
            List<Section> same = taken.stream()
                    .flatMap(section -> section.sections().stream())
                    .filter(section -> section.id().equals(inner.id()))
                    .toList();
            left(inner, same);
        }
    }

    private void note(Section section, Term term, String taken) {
        note(section.id() + "/" + term.id(), (Place.InTree) term.place(), taken, term.text());
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
