package org.comptoir.integration.syntax.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.comptoir.kernel.finding.Place;

/**
 * A group of terms under its name in the semantic model, for example {@code BG-25}: the form between a syntax and the
 * canonical document. Not shared between threads.
 */
public final class Section {
    private final String id;
    /** In a document that is to be written: nowhere yet. */
    private static final Place.InTree NOWHERE = new Place.InTree("");

    private final Place.InTree place;
    private final Map<String, Set<String>> asked;
    /** Of which terms and sections all were asked for, in any section of this name. */
    private final Set<String> whole;

    /** Of which terms and sections the text was asked for here. */
    private final Set<String> used = new HashSet<>();

    private final Set<String> needless = new HashSet<>(0);

    private final List<Term> terms = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>(0);

    /** An empty section that stands at {@code place}. */
    public Section(String id, Place.InTree place) {
        this(id, place, new HashMap<>());
    }

    private Section(String id, Place.InTree place, Map<String, Set<String>> asked) {
        this.id = id;
        this.asked = asked;
        this.whole = asked.computeIfAbsent(id, none -> new HashSet<>());
        this.place = place;
    }

    /** A document to be written. */
    public static Section root() {
        return new Section("root", NOWHERE);
    }

    /** Its name in the semantic model. */
    public String id() {
        return id;
    }

    /** Where it stands. */
    public Place.InTree place() {
        return place;
    }

    /** Its XPath, by which findings are told to belong to it. */
    public String path() {
        return place.path();
    }

    /** All terms, in the order of the document. */
    public List<Term> terms() {
        return terms;
    }

    /** The terms of this name, in the order of the document. */
    public List<Term> terms(String id) {
        whole.add(id);
        used.add(id);
        return terms.stream().filter(t -> t.id().equals(id)).toList();
    }

    /** The first term of this name that says something. */
    public Optional<Term> term(String id) {
        used.add(id);
        return look(id);
    }

    /** The same, only to see what is there: it is not taken over by that. */
    public Optional<Term> look(String id) {
        for (Term term : terms) {
            if (!term.isBlank() && term.id().equals(id)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** The text of the first term of this name that says something, or null. */
    public String text(String id) {
        return term(id).map(Term::text).orElse(null);
    }

    /** Whether a term of this name says something. */
    public boolean has(String id) {
        return look(id).isPresent();
    }

    /** All sections, in the order of the document. */
    public List<Section> sections() {
        return sections;
    }

    /** Whether somebody asked for all terms or sections of this name, not for the first alone. */
    public boolean isTakenWhole(String id) {
        return whole.contains(id);
    }

    /** Whether anybody asked here for the text of terms, or for sections, of this name. */
    public boolean isUsed(String id) {
        return used.contains(id) || needless.contains(id);
    }

    /** What it says has been told as a whole: nothing of it is left over. */
    public void told() {
        terms.forEach(term -> needNotUse(term.id()));
    }

    /** Nothing is lost when nobody asks for terms of this name. */
    void needNotUse(String id) {
        needless.add(id);
    }

    /** Nothing was asked for yet: what checks looked at is not taken. */
    public void nothingAsked() {
        asked.values().forEach(Set::clear);
        used.clear();
        sections.forEach(Section::nothingAsked);
    }

    /** The sections of this name, in the order of the document. */
    public List<Section> sections(String id) {
        whole.add(id);
        used.add(id);
        return sections.stream().filter(s -> s.id.equals(id)).toList();
    }

    /** Leaves out all sections of this name but the first, for a syntax that has a place for one alone. */
    public void keepFirst(String id) {
        Section first = section(id).orElse(null);
        sections.removeIf(s -> s.id.equals(id) && s != first);
    }

    /** Takes out those sections of this name; they are told by whoever takes them out. @return them, in the order of the document */
    public List<Section> setAside(String id, Predicate<Section> which) {
        List<Section> aside = new ArrayList<>();
        sections.removeIf(s -> s.id.equals(id) && which.test(s) && aside.add(s));
        return aside;
    }

    /** Leaves out all terms of this name but the first, for a syntax that has a place for one alone. */
    public void keepFirstTerm(String id) {
        Term first = look(id).orElse(null);
        terms.removeIf(term -> term.id().equals(id) && term != first);
    }

    /** The first section of this name that says something, else the first. */
    public Optional<Section> section(String id) {
        used.add(id);
        Section first = null;
        for (Section section : sections) {
            if (section.id.equals(id)) {
                if (!section.isEmpty()) {
                    return Optional.of(section);
                }
                first = first == null ? section : first;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Whether neither it nor its sections say anything. */
    public boolean isEmpty() {
        return terms.stream().allMatch(Term::isBlank) && sections.stream().allMatch(Section::isEmpty);
    }

    void add(Term term) {
        terms.add(term);
    }

    /** A new section inside of this one, to be written. */
    public Section open(String id) {
        return open(id, NOWHERE);
    }

    /** A new section inside of this one that stands at {@code place}. */
    Section open(String id, Place.InTree place) {
        Section section = new Section(id, place, asked);
        sections.add(section);
        return section;
    }

    /** A term to be written; nothing for null or blank texts. */
    public Section put(String id, String text) {
        return put(id, text, null);
    }

    /** A term with its qualifier to be written; nothing for null or blank texts. */
    public Section put(String id, String text, String qualifier) {
        if (text != null && !text.isBlank()) {
            terms.add(new Term(id, text.strip(), qualifier, NOWHERE));
        }
        return this;
    }
}
