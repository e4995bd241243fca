package org.comptoir.integration.mapping.despatchadvice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import org.comptoir.document.Measures;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.quantity.Quantity;

/** How heavy and how large a shipment, a logistic unit or the goods of a line are: alike terms of UBL's table in each. */
final class MeasuresOfUbl {
    private static final Measures NONE = new Measures(null, null, null);

    /** Of a weight that cannot be divided: a milligram of a kilogram. */
    private static final int DECIMALS = 6;

    private MeasuresOfUbl() {}

    /** What the section says of them, or null. */
    static Measures read(Section section, Values values) {
        Measures measures = new Measures(
                values.quantityIfAny(section, "gross"),
                values.quantityIfAny(section, "net"),
                values.quantityIfAny(section, "volume"));
        return measures.equals(NONE) ? null : measures;
    }

    /** What {@code count} things together measure of which each measures {@code one}, which may be null. */
    static Measures times(Measures one, int count) {
        return each(one, value -> value.multiply(BigDecimal.valueOf(count)));
    }

    /** What one of {@code count} things measures that together measure {@code all}, which may be null. */
    static Measures part(Measures all, int count) {
        return each(
                all,
                value -> value.divide(
                        BigDecimal.valueOf(count), Math.max(value.scale(), 0) + DECIMALS, RoundingMode.HALF_UP));
    }

    private static Measures each(Measures measures, UnaryOperator<BigDecimal> change) {
        return measures == null
                ? null
                : new Measures(
                        each(measures.grossWeight(), change),
                        each(measures.netWeight(), change),
                        each(measures.volume(), change));
    }

    private static Quantity each(Quantity quantity, UnaryOperator<BigDecimal> change) {
        return quantity == null ? null : Quantity.of(change.apply(quantity.value()), quantity.unit());
    }

    /** Puts them into the section; nothing for null. */
    static void write(Measures measures, Section section) {
        if (measures != null) {
            new Texts(section)
                    .quantity("gross", measures.grossWeight())
                    .quantity("net", measures.netWeight())
                    .quantity("volume", measures.volume());
        }
    }
}
