package org.comptoir.integration.mapping.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.gs1.Sscc;

/**
 * The labels of logistic units: PCI 33E with GIN BJ, five SSCC or ranges of SSCC (C208: first, last) a segment, as many
 * segments as it takes.
 */
public final class Labels {
    private static final int A_SEGMENT = 5;
    /** A truck has 33 pallets; a longer range was not meant. */
    private static final long LONGEST_RANGE = 1_000;

    private Labels() {}

    /** The SSCC in the PCI groups right inside {@code group}; a wrong one is a finding. */
    public static List<Sscc> of(Group group, EdifactReading reading) {
        List<Sscc> codes = new ArrayList<>();
        for (Group pci : group.groups("PCI")) {
            pci.trigger().text(1);
            gins(pci).forEach(gin -> gin.from(2).forEach(number -> codes.addAll(of(number, reading))));
        }
        return codes;
    }

    private static List<Segment> gins(Group pci) {
        Stream<Segment> inGroups = pci.groups("GIN").stream().map(Group::trigger);
        return Stream.concat(pci.segments("GIN").stream(), inGroups)
                .filter(gin -> gin.code(1).equals("BJ"))
                .toList();
    }

    /** One C208: a number, or the first and the last of a range. */
    private static List<Sscc> of(Element c208, EdifactReading reading) {
        Optional<Sscc> first = one(c208, 1, reading);
        if (first.isEmpty() || c208.look(2).isEmpty()) {
            return first.stream().toList();
        }
        return one(c208, 2, reading)
                .map(last -> range(c208, first.get(), last, reading))
                .orElse(List.of(first.get()));
    }

    private static Optional<Sscc> one(Element c208, int component, EdifactReading reading) {
        String text = c208.text(component);
        Optional<Sscc> code = text == null ? Optional.empty() : Sscc.parse(text.strip());
        if (text != null && code.isEmpty()) {
            reading.warning("identifier.sscc", c208.segment().place(c208.position(), component), text);
        }
        code.ifPresent(c -> reading.places().keep(c, c208.segment().place(c208.position(), component)));
        return code;
    }

    private static List<Sscc> range(Element c208, Sscc first, Sscc last, EdifactReading reading) {
        long from = Long.parseLong(first.value().substring(0, 17));
        long to = Long.parseLong(last.value().substring(0, 17));
        if (to < from || to - from >= LONGEST_RANGE) {
            reading.warning(
                    "identifier.sscc.range",
                    c208.segment().place(c208.position(), 2),
                    first.value(),
                    last.value(),
                    Long.toString(LONGEST_RANGE));
            return List.of(first, last);
        }
        if (!reading.takesRange(c208.segment(), c208.position(), (int) (to - from + 1))) {
            return List.of(first, last);
        }
        List<Sscc> all = new ArrayList<>();
        for (long i = from; i <= to; i++) {
            Sscc code = Sscc.completing(String.format(Locale.ROOT, "%017d", i));
            all.add(reading.places().keep(code, c208.segment().place(c208.position(), 1)));
        }
        return all;
    }

    /** PCI and GIN for {@code codes}; nothing for none. */
    public static void write(List<Sscc> codes, Writing out) {
        if (!codes.isEmpty()) {
            out.put("PCI", "33E");
        }
        for (int i = 0; i < codes.size(); i += A_SEGMENT) {
            List<Object> elements = new ArrayList<>(List.of("BJ"));
            codes.subList(i, Math.min(i + A_SEGMENT, codes.size())).forEach(code -> elements.add(code.value()));
            out.put("GIN", elements.toArray());
        }
    }
}
