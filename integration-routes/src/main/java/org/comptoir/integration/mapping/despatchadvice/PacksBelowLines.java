package org.comptoir.integration.mapping.despatchadvice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.kernel.quantity.Quantity;

/**
 * The packs of 856 that stand below an item in place of above it (BSN05 = 0002). The document says of a line in which package it
 * lies: an item in several packs that each say how much of it they hold (SN1) becomes as many lines.
 */
final class PacksBelowLines {
    private final Reading reading;
    private final X12Values values;
    private final Map<Integer, List<Pack>> packs = new HashMap<>();

    PacksBelowLines(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
    }

    private record Pack(String id, Group level, Quantity quantity) {}

    /** A pack below the line of that index. */
    void add(int line, Group level, String id) {
        Quantity quantity =
                level.first("SN1").map(sn1 -> values.quantity(sn1, 2, 3)).orElse(null);
        packs.computeIfAbsent(line, l -> new ArrayList<>()).add(new Pack(id, level, quantity));
    }

    /** {@code lines} in their packs. */
    List<DespatchAdvice.Line> lines(List<DespatchAdvice.Line> lines) {
        List<DespatchAdvice.Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            all.addAll(parts(i, lines.get(i), packs.getOrDefault(i, List.of())));
        }
        return all;
    }

    private List<DespatchAdvice.Line> parts(int index, DespatchAdvice.Line line, List<Pack> own) {
        if (own.isEmpty()) {
            return List.of(line);
        }
        boolean divided = own.stream().map(Pack::quantity).allMatch(Objects::nonNull);
        if (divided) {
            compare(line, own);
        } else if (own.size() > 1) {
            reading.information(
                    "x12.pack.spread",
                    own.get(0).level().trigger().place(),
                    line.lineId() == null ? Integer.toString(index + 1) : line.lineId(),
                    Integer.toString(own.size()));
            return List.of(line);
        }
        return IntStream.range(0, own.size())
                .mapToObj(i -> part(line, own.get(i), i))
                .toList();
    }

    /** What the packs hold is all of the item. */
    private void compare(DespatchAdvice.Line line, List<Pack> own) {
        BigDecimal sum = own.stream().map(p -> p.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (line.despatched() != null && line.despatched().value().compareTo(sum) != 0) {
            reading.warning(
                    "x12.pack.sum",
                    own.get(0).level().trigger().place(),
                    sum.toPlainString(),
                    line.despatched().value().toPlainString());
        }
    }

    /**
     * The first part keeps the line's number, the others count on from it. What is said of the whole item (how much was ordered,
     * what it weighs, the single pieces) is said once, with the first.
     */
    private DespatchAdvice.Line part(DespatchAdvice.Line line, Pack pack, int index) {
        boolean first = index == 0;
        String id = first || line.lineId() == null ? line.lineId() : line.lineId() + "-" + (index + 1);
        Quantity quantity = pack.quantity() == null ? line.despatched() : pack.quantity();
        return reading.at(
                pack.level(),
                new DespatchAdvice.Line(
                        id,
                        pack.id(),
                        line.orderNumber(),
                        line.orderLineId(),
                        line.item(),
                        quantity,
                        line.batch(),
                        line.bestBefore(),
                        first ? line.ordered() : null,
                        first ? line.outstanding() : null,
                        line.produced(),
                        first ? line.serialNumbers() : null,
                        first ? line.measures() : null,
                        first ? line.notes() : null));
    }
}
