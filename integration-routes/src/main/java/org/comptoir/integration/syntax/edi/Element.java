package org.comptoir.integration.syntax.edi;

import java.util.Arrays;

/** One occurrence of a data element: a simple one has one component. */
public final class Element {
    private final Segment segment;
    private final int position;
    private String[] components = new String[1];
    private long taken;
    private long looked;

    Element(Segment segment, int position) {
        this.segment = segment;
        this.position = position;
    }

    void put(int component, String text) {
        if (component > components.length) {
            components = Arrays.copyOf(components, Math.max(component, 2 * components.length + 3));
        }
        components[component - 1] = text;
    }

    boolean has(int component) {
        return component <= components.length && components[component - 1] != null;
    }

    /** Its position in the segment, from 1. */
    public int position() {
        return position;
    }

    /** The number of its last component that holds text, or 0. */
    public int size() {
        int last = components.length;
        while (last > 0 && peek(last) == null) {
            last--;
        }
        return last;
    }

    /** A component's text, taken; null when absent or empty. */
    public String text(int component) {
        String found = peek(component);
        if (found != null) {
            taken |= 1L << component;
        }
        return found;
    }

    /** A qualifier: looked at, taken only together with something else. Empty when absent. */
    public String code(int component) {
        looked |= 1L << component;
        String found = peek(component);
        return found == null ? "" : found;
    }

    private String peek(int component) {
        String found = component <= components.length ? components[component - 1] : null;
        return found == null || found.isEmpty() ? null : found;
    }

    /** Whether a component was taken, or looked at as a qualifier. */
    public boolean isUsed(int component) {
        return ((taken | looked) & 1L << component) != 0;
    }

    boolean isTaken() {
        return taken != 0;
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** The number of the first component from {@code from} on that holds text which nobody took, or 0. */
    public int leftOver(int from) {
        for (int i = from; i <= components.length; i++) {
            if (peek(i) != null && ((taken | looked) & 1L << i) == 0) {
                return i;
            }
        }
        return 0;
    }

    /** A component's text without taking it; empty when absent. */
    public String look(int component) {
        String found = peek(component);
        return found == null ? "" : found;
    }

    /** The segment it stands in. */
    public Segment segment() {
        return segment;
    }

    @Override
    public String toString() {
        int last = size();
        StringBuilder out = new StringBuilder();
        for (int i = 1; i <= last; i++) {
            out.append(i == 1 ? "" : ":").append(peek(i) == null ? "" : peek(i));
        }
        return out.toString();
    }
}
