package org.comptoir.integration.mapping.x12;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.integration.mapping.check.Amounts;
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
    /** Element 639: how many units a price is for, as it is written. */
    private static final Map<BigDecimal, String> WRITTEN = Map.of(
            BigDecimal.TEN,
            "PN",
            new BigDecimal(12),
            "PD",
            new BigDecimal(100),
            "HP",
            new BigDecimal(1000),
            "TP",
            new BigDecimal(10_000),
            "TT",
            new BigDecimal(100_000),
            "HT");
    /** The same, and prices of a catalogue (L), contract (T), offer (Q) or wholesaler (W) per dozen, hundred and thousand. */
    private static final Map<String, BigDecimal> BASES = bases();

    /** Element 639 where the price is for one unit: none, each (of a catalogue, contract, offer, wholesaler), the unit itself, net. */
    private static final Set<String> ONE =
            Set.of("", "PE", "EA", "UM", "CA", "LE", "CT", "TE", "QT", "QE", "WE", "WH", "NT");

    /** Element 639 of a price for one unit that may change yet, or that is only a limit: what it says is left over. */
    private static final Set<String> ONE_PERHAPS = Set.of("CP", "NE");

    /** Element 639 of a price by weight, length or volume, and the unit (355) that must stand before it. */
    private static final Map<String, String> BY_UNIT =
            Map.of("PP", "LB", "PK", "KG", "PG", "GR", "PO", "OZ", "PL", "LT", "PF", "FT", "PY", "YD");

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

    private static Map<String, BigDecimal> bases() {
        Map<String, BigDecimal> bases = new HashMap<>();
        WRITTEN.forEach((per, code) -> bases.put(code, per));
        List.of("LD", "WD", "TD").forEach(code -> bases.put(code, new BigDecimal(12)));
        List.of("LC", "QH", "TC", "WC").forEach(code -> bases.put(code, new BigDecimal(100)));
        List.of("LM", "QS", "TM", "WM").forEach(code -> bases.put(code, new BigDecimal(1000)));
        return Map.copyOf(bases);
    }

    /** A day of eight digits, or of six in releases before 4010; empty when it is none of the calendar. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.length() == 6 ? LocalDate.parse(text, SHORT) : LocalDate.parse(text, LONG));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** DTM02, or the day of a period in DTM06; the time of day (DTM03, DTM04) is left over. */
    public LocalDate dtm(Segment dtm) {
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
        String code = segment.look(basis);
        if (!ONE_PERHAPS.contains(code)) {
            segment.text(basis);
        }
        boolean one = ONE.contains(code)
                || ONE_PERHAPS.contains(code)
                || segment.look(element - 1).equals(BY_UNIT.get(code));
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
                : kept(money(written ? value : value.movePointLeft(2), segment, element), segment, element);
    }

    /** An amount with its decimal point (type R), or null. */
    public Money amount(Segment segment, int element) {
        BigDecimal value = number(segment, element);
        return value == null ? null : kept(money(value, segment, element), segment, element);
    }

    private Money money(BigDecimal value, Segment segment, int element) {
        return Amounts.of(value, reading.currency(segment), segment.place(element, 0), reading::tell);
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
        return WRITTEN.entrySet().stream()
                .filter(e -> e.getKey().compareTo(per) == 0)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
