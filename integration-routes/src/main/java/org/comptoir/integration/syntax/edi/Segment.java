package org.comptoir.integration.syntax.edi;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.kernel.finding.Place;

/**
 * One segment as it was read. Reading a component's text marks it as taken, so that what nobody took can be told to
 * the sender: nothing is dropped silently. Positions count from 1, as in the directories.
 */
public final class Segment {
    private final String message;
    private final int number;
    private final String tag;
    private final List<Element> elements = new ArrayList<>(8);
    private boolean misplaced;
    private boolean settled;

    /** An empty segment. @param message the reference of its message, or empty */
    public Segment(String message, int number, String tag) {
        this.message = message;
        this.number = number;
        this.tag = tag;
    }

    /** Adds a text as it is read; a component that is there already begins a repetition. */
    public void add(int position, int component, String text) {
        Element last = elements.isEmpty() ? null : elements.get(elements.size() - 1);
        if (last == null || last.position() != position || last.has(component)) {
            last = new Element(this, position);
            elements.add(last);
        }
        last.put(component, text);
    }

    /** The tag, for example {@code LIN}. */
    public String tag() {
        return tag;
    }

    /** Its number in the interchange, the first segment after UNA being 1. */
    public int number() {
        return number;
    }

    /** The text of a simple element or of a composite's first component, taken; null when absent or empty. */
    public String text(int element) {
        return text(element, 1);
    }

    /** The text of a component, taken; null when absent or empty. */
    public String text(int element, int component) {
        Element found = find(element);
        return found == null ? null : found.text(component);
    }

    /** A qualifier: looked at, but taken only if something of the segment is taken. Empty when absent. */
    public String code(int element) {
        return code(element, 1);
    }

    /** A qualifier inside a composite, see {@link #code(int)}. */
    public String code(int element, int component) {
        Element found = find(element);
        return found == null ? "" : found.code(component);
    }

    /** The text of an element's first component without taking it; empty when absent. */
    public String look(int element) {
        return look(element, 1);
    }

    /** The text of a component without taking it; empty when absent. */
    public String look(int element, int component) {
        Element found = find(element);
        return found == null ? "" : found.look(component);
    }

    /** All occurrences of elements from {@code element} on, whether repeated by position or by repetition. */
    public List<Element> from(int element) {
        return elements.stream()
                .filter(e -> e.position() >= element && !e.isEmpty())
                .toList();
    }

    /** All elements in the order of the segment. */
    public List<Element> elements() {
        return elements;
    }

    private Element find(int position) {
        for (Element element : elements) {
            if (element.position() == position) {
                return element;
            }
        }
        return null;
    }

    /** Whether any component was taken. */
    public boolean isTaken() {
        for (Element element : elements) {
            if (element.isTaken()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element's first component was taken, or looked at as a qualifier. */
    public boolean isUsed(int element) {
        Element found = find(element);
        return found != null && found.isUsed(1);
    }

    /** Whether the message's schema has no place for it here. */
    public boolean isMisplaced() {
        return misplaced;
    }

    /** Notes that the schema has no place for it. */
    public void misplace() {
        misplaced = true;
    }

    /** Whether all that is to be said of it was told. */
    public boolean isSettled() {
        return settled;
    }

    /** Notes that all that is to be said of it was told: it is not left over besides. */
    public void settle() {
        settled = true;
    }

    /** The place of the whole segment. */
    public Place place() {
        return place(0, 0);
    }

    /** The place of an element (component 0) or of a component. */
    public Place place(int element, int component) {
        return new Place.InSegment(message, number, tag, element, component);
    }

    /** The segment with the default service characters of EDIFACT, for people to read. */
    @Override
    public String toString() {
        return shown("+", "*");
    }

    /** The segment for people to read. @param separator between elements; repetition between those at one position */
    public String shown(String separator, String repetition) {
        StringBuilder out = new StringBuilder(tag);
        int position = 0;
        for (Element element : elements) {
            out.append(element.position() == position ? repetition : separator.repeat(element.position() - position));
            out.append(element);
            position = element.position();
        }
        return out.toString();
    }
}
