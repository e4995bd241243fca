package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An EDIFACT or X12 file as a list of segments, whose values can be changed one by one. */
final class EdiText {
    private final String head;
    private final char component;
    private final char element;
    private final char release;
    private final char terminator;
    private final List<List<List<String>>> segments = new ArrayList<>();

    private EdiText(String head, char component, char element, char release, char terminator) {
        this.head = head;
        this.component = component;
        this.element = element;
        this.release = release;
        this.terminator = terminator;
    }

    /** A file that begins with UNA or UNB. */
    static EdiText edifact(String text) {
        boolean advice = text.startsWith("UNA");
        EdiText file = advice
                ? new EdiText(text.substring(0, 9), text.charAt(3), text.charAt(4), text.charAt(6), text.charAt(8))
                : new EdiText("", ':', '+', '?', '\'');
        file.parse(text.substring(file.head.length()));
        return file;
    }

    /** A file that begins with ISA. */
    static EdiText x12(String text) {
        EdiText file = new EdiText("", text.charAt(104), text.charAt(3), '\0', text.charAt(105));
        file.parse(text);
        return file;
    }

    private void parse(String text) {
        List<List<String>> segment = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isa = segment.get(0).equals(List.of("ISA"));
            if (c == release && release != '\0' && i + 1 < text.length()) {
                value.append(c).append(text.charAt(++i));
            } else if (c == terminator || c == element || c == component && !isa) {
                segment.get(segment.size() - 1).add(value.toString());
                value.setLength(0);
                if (c == element) {
                    segment.add(new ArrayList<>());
                } else if (c == terminator) {
                    segments.add(segment);
                    segment = new ArrayList<>(List.of(new ArrayList<>()));
                }
            } else if (c >= ' ' || value.length() > 0) {
                value.append(c);
            }
        }
    }

    int size() {
        return segments.size();
    }

    /** A segment's elements with their components; the tag is the first of them. */
    List<List<String>> segment(int index) {
        return segments.get(index);
    }

    String tag(int index) {
        return segments.get(index).get(0).get(0);
    }

    /** The file with another value in one place. */
    String with(int segment, int elementIndex, int componentIndex, String value) {
        List<String> parts = segments.get(segment).get(elementIndex);
        String before = parts.set(componentIndex, value);
        String text = text(-1, List.of());
        parts.set(componentIndex, before);
        return text;
    }

    /** Whether nothing stands in a place, be it there or not. */
    boolean isEmpty(int segment, int elementIndex, int componentIndex) {
        List<List<String>> elements = segments.get(segment);
        return elementIndex >= elements.size()
                || componentIndex >= elements.get(elementIndex).size()
                || elements.get(elementIndex).get(componentIndex).isEmpty();
    }

    /** The file with values in two places of a segment, be they there or not; the second value may be null. */
    String filled(int segment, Spot spot, String value, Spot nextSpot, String next) {
        List<List<String>> before = segments.get(segment);
        List<List<String>> filled = new ArrayList<>();
        before.forEach(e -> filled.add(new ArrayList<>(e)));
        spot.put(value, filled);
        if (next != null) {
            nextSpot.put(next, filled);
        }
        segments.set(segment, filled);
        String text = text(-1, List.of());
        segments.set(segment, before);
        return text;
    }

    /** A place in a segment; the tag is element 0, the first component is 0. */
    record Spot(int element, int component) {
        private void put(String value, List<List<String>> elements) {
            while (elements.size() <= element) {
                elements.add(new ArrayList<>(List.of("")));
            }
            List<String> components = elements.get(element);
            while (components.size() <= component) {
                components.add("");
            }
            components.set(component, value);
        }
    }

    /** The file with a segment that is followed by another whose longest value was changed, and the count that fits it. */
    String doubled(int segment, UnaryOperator<String> change) {
        int trailer = segment;
        while (!tag(trailer).equals("UNT") && !tag(trailer).equals("SE")) {
            trailer++;
        }
        List<String> count = segments.get(trailer).get(1);
        String before = count.set(0, Integer.toString(Integer.parseInt(count.get(0)) + 1));
        String text = text(segment, second(segments.get(segment), change));
        count.set(0, before);
        return text;
    }

    /** The file with a segment whose longest value was changed. */
    String second(int segment, UnaryOperator<String> change) {
        List<List<String>> first = segments.set(segment, second(segments.get(segment), change));
        String text = text(-1, List.of());
        segments.set(segment, first);
        return text;
    }

    private static List<List<String>> second(List<List<String>> first, UnaryOperator<String> change) {
        List<List<String>> second = new ArrayList<>();
        first.forEach(e -> second.add(new ArrayList<>(e)));
        int element = 0;
        int component = 0;
        for (int e = 1; e < first.size(); e++) {
            for (int c = 0; c < first.get(e).size(); c++) {
                if (element == 0
                        || first.get(e).get(c).length()
                                > first.get(element).get(component).length()) {
                    element = e;
                    component = c;
                }
            }
        }
        if (element > 0) {
            second.get(element).set(component, change.apply(first.get(element).get(component)));
        }
        return second;
    }

    private String text(int twice, List<List<String>> second) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < segments.size(); i++) {
            append(text, segments.get(i));
            if (i == twice) {
                append(text, second);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, List<List<String>> segment) {
        for (int e = 0; e < segment.size(); e++) {
            text.append(e == 0 ? "" : element).append(String.join(String.valueOf(component), segment.get(e)));
        }
        text.append(terminator).append('\n');
    }
}
