package org.comptoir.integration.mapping.despatchadvice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * The levels of 856 by their number (HL01) with what those below them inherit. Only an earlier level can be above another
 * (HL02), so that there are no circles.
 */
final class LevelsFromX12 {
    private static final int NO_LINE = -1;
    /** HL03: a shipment, and what it holds. */
    private static final String SHIPMENT = "S";

    private static final Set<String> BELOW = Set.of("O", "T", "P", "I");
    private static final Level TOP = new Level(null, null, NO_LINE);

    private final Reading reading;
    private final Map<String, Level> levels = new HashMap<>();
    private final List<PackageUnit> packages = new ArrayList<>();
    private final List<DespatchAdvice.Line> lines = new ArrayList<>();
    private final PacksBelowLines below;

    private String id;
    private Level parent;
    private int count;
    private boolean shipped;
    private boolean told;

    LevelsFromX12(Reading reading) {
        this.reading = reading;
        this.below = new PacksBelowLines(reading);
    }

    /** @param line the index of the line that it is or stands below, or {@link #NO_LINE} */
    private record Level(String order, String packageId, int line) {}

    /** A level begins. @return its kind (HL03), empty when it has none */
    String begin(Group level) {
        Segment hl = level.trigger();
        count++;
        id = Objects.requireNonNullElse(hl.text(1), "");
        String above = hl.text(2);
        String kind = Objects.requireNonNullElse(hl.text(3), "");
        hl.text(4);
        order(hl, kind);
        parent = levels.getOrDefault(above, TOP);
        if (above != null && !levels.containsKey(above)) {
            reading.error("x12.hierarchy.parent", hl.place(2, 0), above);
        }
        if (levels.put(id, parent) != null) {
            reading.warning("x12.hierarchy.repeated", hl.place(1, 0), id);
        }
        return kind;
    }

    /** A shipment comes first, and what comes after it says what it stands in. */
    private void order(Segment hl, String kind) {
        boolean early = !shipped && BELOW.contains(kind);
        if (early && !told) {
            reading.warning("x12.hierarchy.early", hl.place(3, 0), kind, id);
            told = true;
        }
        shipped |= kind.equals(SHIPMENT);
        if (count > 1 && hl.look(2).isEmpty() && !kind.equals(SHIPMENT)) {
            reading.warning("x12.hierarchy.noparent", hl.place(), id, kind);
        }
    }

    /** The level is a shipment, which may count its packages. */
    void shipment(Group level) {
        PackingOfX12.ofShipment(level, id, reading).ifPresent(unit -> {
            packages.add(unit);
            levels.put(id, new Level(parent.order(), id, NO_LINE));
        });
    }

    /** The level is an order. */
    void order(String number) {
        levels.put(id, new Level(number, parent.packageId(), parent.line()));
    }

    /** The level is a tare or a pack. */
    void packing(Group level) {
        packages.addAll(PackingOfX12.of(level, id, parent.packageId(), reading));
        if (parent.line() != NO_LINE) {
            below.add(parent.line(), level, id);
        }
        levels.put(id, new Level(parent.order(), id, NO_LINE));
    }

    /** The level is an item. */
    void item(DespatchLineFromX12 item) {
        lines.add(item.line(parent.packageId(), parent.order()));
        levels.put(id, new Level(parent.order(), parent.packageId(), lines.size() - 1));
    }

    /** CTT01 counts the levels; many count the lines. CTT02 adds up the quantities. */
    void counted(Segment ctt) {
        BigDecimal written = reading.number(ctt, 1, 1);
        boolean fits = written == null || isCount(written, count) || isCount(written, lines.size());
        if (!fits) {
            reading.warning(
                    "x12.control.levels",
                    ctt.place(1, 0),
                    written.toPlainString(),
                    Integer.toString(count),
                    Integer.toString(lines.size()));
        }
        sum(ctt);
    }

    private void sum(Segment ctt) {
        BigDecimal written = reading.number(ctt, 2, 1);
        BigDecimal real = lines.stream()
                .filter(line -> line.despatched() != null)
                .map(line -> line.despatched().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (written != null && written.compareTo(real) != 0) {
            reading.warning(
                    "document.control.quantities", ctt.place(2, 0), written.toPlainString(), real.toPlainString());
        }
    }

    private static boolean isCount(BigDecimal written, int real) {
        return written.compareTo(BigDecimal.valueOf(real)) == 0;
    }

    List<PackageUnit> packages() {
        return packages;
    }

    /** The lines; one that has its packs below it lies in those. */
    List<DespatchAdvice.Line> lines() {
        return below.lines(lines);
    }
}
