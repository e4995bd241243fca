package org.comptoir.integration.mapping.despatchadvice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.integration.mapping.edifact.Reading;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.gs1.Sscc;

/** One level of the packing hierarchy: CPS, its packages (PAC) and their SSCC (PCI, GIN BJ). */
final class Packing {
    private Packing() {}

    /** A unit for each SSCC; one without SSCC for packages that are not identified; one for a bare level. */
    static List<PackageUnit> of(Group cps, Reading reading) {
        Segment level = cps.trigger();
        String id = level.text(1);
        String parent = level.text(2);
        level.text(3);
        List<PackageUnit> units = new ArrayList<>();
        for (Group pac : cps.groups("PAC")) {
            units.addAll(packages(id, parent, pac, reading));
        }
        if (units.isEmpty()) {
            units.add(new PackageUnit(id, parent, null, null, null));
        }
        return units;
    }

    private static List<PackageUnit> packages(String id, String parent, Group pac, Reading reading) {
        String type = pac.trigger().text(3, 1);
        Integer count = count(pac.trigger(), reading);
        List<Sscc> codes = codes(pac, reading);
        if (codes.size() <= 1) {
            return List.of(new PackageUnit(id, parent, count, type, codes.isEmpty() ? null : codes.get(0)));
        }
        return codes.stream().map(c -> new PackageUnit(id, parent, 1, type, c)).toList();
    }

    private static Integer count(Segment pac, Reading reading) {
        BigDecimal count = reading.number(pac, 1, 1);
        return count == null ? null : count.intValue();
    }

    private static List<Sscc> codes(Group pac, Reading reading) {
        List<Sscc> codes = new ArrayList<>();
        for (Group pci : pac.groups("PCI")) {
            pci.trigger().text(1);
            gins(pci).forEach(gin -> gin.from(2)
                    .forEach(number -> code(number, reading).ifPresent(codes::add)));
        }
        return codes;
    }

    private static List<Segment> gins(Group pci) {
        List<Segment> gins = new ArrayList<>(pci.segments("GIN"));
        pci.groups("GIN").forEach(g -> gins.add(g.trigger()));
        return gins.stream().filter(g -> g.code(1).equals("BJ")).toList();
    }

    private static Optional<Sscc> code(Element number, Reading reading) {
        String text = number.text(1);
        try {
            return text == null ? Optional.empty() : Optional.of(new Sscc(text.strip()));
        } catch (IllegalArgumentException e) {
            reading.warning("identifier.sscc", number.segment().place(number.position(), 1), text);
            return Optional.empty();
        }
    }
}
