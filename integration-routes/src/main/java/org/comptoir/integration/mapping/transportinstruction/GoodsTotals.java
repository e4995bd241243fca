package org.comptoir.integration.mapping.transportinstruction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.comptoir.document.TransportInstruction.Goods;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.Units;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/**
 * The control totals of IFTMIN (CNT, UNCL6069) against its goods: 11 counts the packages, 7 sums up their gross weight, 15 their
 * volume. What cannot be compared, since a part does not say it or says it in another unit, is told as left over.
 */
final class GoodsTotals {
    private final EdifactReading reading;
    private final List<Segment> totals = new ArrayList<>();

    GoodsTotals(EdifactReading reading) {
        this.reading = reading;
    }

    void add(Segment cnt) {
        totals.add(cnt);
    }

    /** After the last of the goods. */
    void compare(List<Goods> goods) {
        for (Segment cnt : totals) {
            switch (cnt.look(1, 1)) {
                case "11" -> packages(cnt, goods);
                case "7" -> measure(cnt, "document.control.weight", goods, Goods::grossWeight);
                case "15" -> measure(cnt, "document.control.volume", goods, Goods::volume);
                default -> {
                    // told as left over
                }
            }
        }
    }

    private void packages(Segment cnt, List<Goods> goods) {
        if (goods.stream().noneMatch(part -> part.count() == null)) {
            long sum = goods.stream().mapToLong(Goods::count).sum();
            tell(cnt, "document.control.packages", BigDecimal.valueOf(sum));
        }
    }

    private void measure(Segment cnt, String code, List<Goods> goods, Function<Goods, Quantity> of) {
        String unit = Units.fromEdifact(cnt.look(1, 3));
        List<Quantity> parts = goods.stream().map(of).toList();
        if (parts.stream()
                        .filter(Objects::nonNull)
                        .filter(q -> q.unit().equals(unit))
                        .count()
                == parts.size()) {
            cnt.text(1, 3);
            tell(cnt, code, parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    private void tell(Segment cnt, String code, BigDecimal sum) {
        cnt.code(1, 1);
        BigDecimal written = reading.number(cnt, 1, 2);
        if (written != null && written.compareTo(sum) != 0) {
            reading.warning(code, cnt.place(1, 2), written.toPlainString(), sum.toPlainString());
        }
    }
}
