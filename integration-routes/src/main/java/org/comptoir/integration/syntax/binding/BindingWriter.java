package org.comptoir.integration.syntax.binding;

import java.util.List;
import org.comptoir.integration.syntax.xml.XmlElement;

/** Puts terms into the elements of a syntax, in the order of the table. */
public final class BindingWriter {
    private BindingWriter() {}

    /** Writes what {@code document} says below {@code root}. */
    public static void write(Binding binding, Section document, XmlElement root) {
        entries(binding.entries(), document, root);
    }

    private static void entries(List<Entry> entries, Section section, XmlElement element) {
        for (Entry entry : entries) {
            if (entry.isConstant()) {
                constant(entry, section, element);
            } else if (entry.isSection()) {
                sections(entry, section, element);
            } else if (entry.written()) {
                section.terms(entry.id()).stream()
                        .filter(entry.qualified()::admits)
                        .forEach(t -> term(entry, t, element));
            }
        }
    }

    private static void sections(Entry entry, Section section, XmlElement element) {
        if (!entry.written()) {
            return;
        }
        List<Section> all = section.sections(entry.id()).stream()
                .filter(s -> says(entry, s))
                .toList();
        all.forEach(s -> entries(entry.inside(), s, at(entry.steps(), element)));
        if (all.isEmpty() && entry.always()) {
            at(entry.steps(), element);
        }
    }

    /** Whether it says something that this syntax has a place for. */
    private static boolean says(Entry entry, Section section) {
        return entry.inside().stream()
                .anyMatch(e -> e.isSection()
                        ? section.sections(e.id()).stream().anyMatch(s -> says(e, s))
                        : !e.isConstant() && section.has(e.id()));
    }

    private static void constant(Entry entry, Section section, XmlElement element) {
        if (entry.when() == null || section.has(entry.when()) || isOpened(section, entry.when())) {
            at(entry.steps(), element).text(entry.constant());
        }
    }

    private static boolean isOpened(Section section, String id) {
        return section.section(id).filter(s -> !s.isEmpty()).isPresent();
    }

    private static void term(Entry entry, Term term, XmlElement element) {
        if (entry.own() != null) {
            on(entry.steps(), element).attribute(entry.own(), term.text());
            return;
        }
        boolean date = "format".equals(entry.attribute());
        XmlElement leaf = at(entry.steps(), element);
        leaf.text(date ? term.text().replace("-", "") : term.text());
        if (entry.attribute() != null && (date || term.qualifier() != null)) {
            leaf.attribute(entry.attribute(), date ? "102" : term.qualifier());
        }
    }

    /** The element at the end of the path that was written last. */
    private static XmlElement on(List<Step> steps, XmlElement from) {
        XmlElement element = from;
        for (Step step : steps) {
            element = element.lastOrNew(step.name());
        }
        return element;
    }

    /** The element at the end of the path: always a new one; those on the way are shared with what was written last. */
    private static XmlElement at(List<Step> steps, XmlElement from) {
        XmlElement element = from;
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            Step step = steps.get(i);
            boolean another = step.repeated() || last || step.excludes(element.last(step.name()));
            element = another ? element.add(step.name()) : element.lastOrNew(step.name());
        }
        return element;
    }
}
