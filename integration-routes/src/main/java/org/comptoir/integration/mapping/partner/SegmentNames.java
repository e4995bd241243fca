package org.comptoir.integration.mapping.partner;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Segment;

/** What the segments of a syntax are called in selectors, and the article numbers in them. */
enum SegmentNames {
    /** A number in PIA stands before its kind (7143), in one composite. */
    EDIFACT(
            Set.of(
                    "NAD", "DTM", "QTY", "PRI", "MOA", "RFF", "CNT", "FTX", "LOC", "TAX", "ALC", "MEA", "GIN", "GIR",
                    "TDT", "CTA", "COM", "PCD"),
            Map.of("PIA", 2)) {
        @Override
        Optional<Number> number(Segment segment, Element element) {
            boolean may = element.position() >= first(segment) && isPlain(element.look(2));
            return may ? Optional.of(new Number(element.look(2), element, 2)) : Optional.empty();
        }
    },

    /** A number (234) stands in the element behind its kind (235). */
    X12(
            Set.of(
                    "REF", "N1", "N9", "PER", "DTM", "AMT", "PID", "SAC", "QTY", "MEA", "MAN", "CTP", "CUR", "TXI",
                    "FOB", "ITD", "RMR", "PWK"),
            Map.of("PO1", 6, "POC", 8, "IT1", 6, "ACK", 7, "LIN", 2)) {
        @Override
        Optional<Number> number(Segment segment, Element element) {
            int before = element.position() - 1;
            int first = first(segment);
            boolean may = before >= first && (before - first) % 2 == 0;
            return may
                    ? segment.elements().stream()
                            .filter(e -> e.position() == before && isPlain(e.look(1)))
                            .findFirst()
                            .map(e -> new Number(e.look(1), e, 1))
                    : Optional.empty();
        }
    };

    private static final int NONE = Integer.MAX_VALUE;

    private final Set<String> qualified;
    private final Map<String, Integer> numbers;

    /** @param numbers the element with the first article number or its kind, by segment */
    SegmentNames(Set<String> qualified, Map<String, Integer> numbers) {
        this.qualified = qualified;
        this.numbers = numbers;
    }

    /** An article number's kind, where it stands. */
    record Number(String kind, Element element, int component) {
        /** The kind goes without saying where the number was taken by it. */
        void taken() {
            element.code(component);
        }
    }

    /** The kind of the article number in {@code element}; empty when there is none in it. */
    abstract Optional<Number> number(Segment segment, Element element);

    int first(Segment segment) {
        return numbers.getOrDefault(segment.tag(), NONE);
    }

    /** The tag, with the qualifier where the first element is one. */
    String of(Segment segment) {
        if (!qualified.contains(segment.tag()) || segment.elements().isEmpty()) {
            return segment.tag();
        }
        Element first = segment.elements().get(0);
        boolean plain = first.position() == 1 && isPlain(first.look(1));
        return plain ? segment.tag() + "." + first.look(1) : segment.tag();
    }

    static boolean isPlain(String code) {
        return code.matches("[A-Za-z0-9]{1,6}");
    }
}
