package org.comptoir.integration.mapping.despatchadvice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.Labels;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.gs1.Sscc;

/** One level of the packing hierarchy: CPS, its packages (PAC) and their SSCC (PCI, GIN BJ). */
final class Packing {
    private Packing() {}

    /** A unit for each SSCC; one without SSCC for packages that are not identified; one for a bare level. */
    static List<PackageUnit> of(Group cps, EdifactReading reading) {
        Segment level = cps.trigger();
        String id = level.text(1);
        String parent = level.text(2);
        level.text(3);
        List<PackageUnit> units = new ArrayList<>();
        for (Group pac : cps.groups("PAC")) {
            units.addAll(packages(id, parent, pac, reading));
        }
        if (units.isEmpty()) {
            units.add(reading.at(cps, new PackageUnit(id, parent, null, null, null)));
        }
        return units;
    }

    private static List<PackageUnit> packages(String id, String parent, Group pac, EdifactReading reading) {
        String type = pac.trigger().text(3, 1);
        Integer count = count(pac.trigger(), reading);
        List<Sscc> codes = Labels.of(pac, reading);
        pac.trigger().code(3, 3);
        if (codes.size() <= 1) {
            Sscc only = codes.isEmpty() ? null : codes.get(0);
            return List.of(reading.at(pac, new PackageUnit(id, parent, count, type, only)));
        }
        count(pac.trigger(), count, codes.size(), reading);
        return codes.stream()
                .map(c -> reading.at(pac, new PackageUnit(id, parent, 1, type, c)))
                .toList();
    }

    /** Where each label makes a unit, their number is that of the packages. */
    private static void count(Segment pac, Integer announced, int labels, EdifactReading reading) {
        if (announced != null && announced != labels) {
            String found = Integer.toString(labels);
            reading.warning("document.package.count", pac.place(1, 1), announced.toString(), found);
        }
    }

    private static Integer count(Segment pac, EdifactReading reading) {
        BigDecimal count = reading.number(pac, 1, 1);
        return count == null ? null : count.intValue();
    }
}
