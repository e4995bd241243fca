package org.comptoir.integration.mapping.x12;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** Values of X12 elements: days, quantities, prices, amounts. What cannot be read is a finding. */
public final class X12Values {
    private static final DateTimeFormatter LONG = formatter("uuuuMMdd");
    private static final DateTimeFormatter SHORT = formatter("uuMMdd");
    /** Element 639: how many units a price is for. */
    private static final Map<String, BigDecimal> BASES =
            Map.of("PN", BigDecimal.TEN, "HP", new BigDecimal(100), "TP", new BigDecimal(1000));
    /** Element 639 where the price is for one unit: none, each (of a catalogue, contract, offer, wholesaler), the unit itself, net. */
    private static final Set<String> ONE =
            Set.of("", "PE", "EA", "UM", "CA", "LE", "CT", "TE", "QT", "QE", "WE", "WH", "CP", "CR", "NT", "NE");

    private static final String PER_POUND = "PP";
    /** Element 355, which stands before the price of a line. */
    private static final String POUND = "LB";

    private static final String SUGGESTED_RETAIL = "SR";

    private final Reading reading;

    public X12Values(Reading reading) {
        this.reading = reading;
    }

    /** A day of eight digits, or of six in releases before 4010; null with a finding when it is none. */
    public LocalDate date(Segment segment, int element) {
        String text = segment.text(element);
        if (text == null) {
            return null;
        }
        Optional<LocalDate> date = day(text);
        if (date.isEmpty()) {
            reading.error("x12.date", segment.place(element, 0), text);
        }
        return date.map(day -> kept(day, segment, element)).orElse(null);
    }

    /** The same, of a day beside what the document is about: one that cannot be read is left over, and refuses nothing. */
    public LocalDate sideDate(Segment segment, int element) {
        return day(segment.look(element)).isPresent() ? date(segment, element) : null;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.length() == 6 ? LocalDate.parse(text, SHORT) : LocalDate.parse(text, LONG));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** DTM02, or the day of a period in DTM06. */
    public LocalDate dtm(Segment dtm) {
        dtm.text(3);
        dtm.text(4);
        if (dtm.look(2).isEmpty() && dtm.code(5).equals("D8")) {
            return date(dtm, 6);
        }
        return date(dtm, 2);
    }

    public BigDecimal number(Segment segment, int element) {
        return reading.number(segment, element, 1);
    }

    /** A quantity with its unit, or null. */
    public Quantity quantity(Segment segment, int element, int unit) {
        BigDecimal value = number(segment, element);
        return value == null ? null : kept(Quantity.of(value, X12Units.fromX12(segment.text(unit))), segment, element);
    }

    /** CUR: the code of the set's currency, or null. */
    public String currency(Segment cur) {
        cur.code(1);
        return reading.currency(cur, cur.text(2));
    }

    /** The quantity of a POC as it shall be (POC03, POC05), or null; what is still to come (POC04) is told if it is another. */
    public Quantity changed(Segment poc) {
        if (poc.look(4).equals(poc.look(3))) {
            poc.text(4);
        }
        BigDecimal value = number(poc, 3);
        return value == null ? null : Quantity.of(value, unit(poc, 5));
    }

    /** A quantity whose unit is the first component of a composite (C001), or null. */
    public static String unit(Segment segment, int composite) {
        return X12Units.fromX12(segment.text(composite, 1));
    }

    /** A price with its basis (639), or null: with a finding where the basis is none of the line's unit. */
    public UnitPrice price(Segment segment, int element, int basis) {
        BigDecimal value = number(segment, element);
        if (value == null) {
            return null;
        }
        String code = Objects.requireNonNullElse(segment.text(basis), "");
        boolean one = ONE.contains(code)
                || code.equals(PER_POUND) && segment.look(element - 1).equals(POUND);
        BigDecimal per = one ? BigDecimal.ONE : BASES.get(code);
        if (per == null) {
            String told = code.equals(SUGGESTED_RETAIL) ? "x12.price.retail" : "x12.price.basis";
            reading.tell(Finding.warning(told, segment.place(basis, 0), code, segment.look(element)));
            return null;
        }
        return kept(new UnitPrice(value, reading.currency(segment), per), segment, element);
    }

    /** An amount with two implied decimals (type N2), or null. */
    public Money implied(Segment segment, int element) {
        BigDecimal value = number(segment, element);
        boolean written = value != null && value.scale() > 0;
        return value == null
                ? null
                : kept(
                        new Money(written ? value : value.movePointLeft(2), reading.currency(segment)),
                        segment,
                        element);
    }

    /** An amount with its decimal point (type R), or null. */
    public Money amount(Segment segment, int element) {
        BigDecimal value = number(segment, element);
        return value == null ? null : kept(new Money(value, reading.currency(segment)), segment, element);
    }

    private <T> T kept(T value, Segment segment, int element) {
        return reading.places().keep(value, segment.place(element, 0));
    }

    /** The day as type DT writes it, or null. */
    public static String write(LocalDate date) {
        return date == null ? null : date.format(LONG);
    }

    /**
     * An amount of type N2: cents, in every currency.
     *
     * @throws IllegalArgumentException where that would lose a part of it
     */
    static String cents(Money money) {
        if (money == null) {
            return null;
        }
        BigDecimal cents = money.amount().movePointRight(2).stripTrailingZeros();
        if (cents.scale() > 0) {
            throw new IllegalArgumentException("X12 has two decimals for " + money);
        }
        return cents.setScale(0).toPlainString();
    }

    /** The code of a price's basis, or null where the price is for one. */
    static Optional<String> basis(BigDecimal per) {
        return BASES.entrySet().stream()
                .filter(e -> e.getValue().compareTo(per) == 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
