package org.comptoir.integration.mapping.edifact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.comptoir.integration.mapping.check.Amounts;
import org.comptoir.integration.mapping.check.HoursOfDay;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.check.PriceUnits;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** Reads the segments that many EDIFACT messages have: DTM, QTY, MOA, PRI, CUX. */
public final class EdifactReading extends Reading {
    /** Labels in ranges that are taken of one message: a file of a megabyte can name millions in that way. */
    private static final int MOST_IN_RANGES = 20_000;

    /** Kinds of price (5375, 5387) that make no other price of it: catalogue, contract, net, invoiced, confirmed. */
    private static final Set<String> USUAL_PRICES = Set.of("CA", "CT", "PC", "TU", "CON", "NTP", "INV", "CUP");

    /** Element 2379: a month, a week; from one day to another. */
    private static final Set<String> PERIODS = Set.of("610", "616", "711", "713", "718", "719");

    /** Element 2005: the day on which a document was written. */
    private static final String WRITTEN = "137";

    private final HoursOfDay hours = new HoursOfDay(Set.of(WRITTEN), this::tell);
    private int inRanges;

    /** As with any {@link Reading}. */
    public EdifactReading(Consumer<Finding> findings, String assumedCurrency, Places places) {
        super(findings, assumedCurrency, places);
    }

    @Override
    public String code(String what) {
        return "edifact." + what;
    }

    @Override
    public String shown(Segment segment) {
        return segment.toString();
    }

    /** Tells a BGM whose kind of document (1001) is another than the message usually has. */
    public void kind(Segment bgm, String usual) {
        bgm.code(1, 3);
        if (!bgm.code(1).equals(usual)) {
            information("edifact.kind", bgm.place(1, 1), bgm.code(1), usual);
        }
    }

    /** The date of a DTM (C507), or null with a finding when it cannot be read; that its time of day is not kept is told. */
    public LocalDate date(Segment dtm) {
        LocalDate day = day(dtm);
        String value = dtm.look(1, 2);
        String format = dtm.look(1, 3);
        if (day != null && PERIODS.contains(format)) {
            information("edifact.date.period", dtm.place(1, 2), value, format, day.toString());
        } else if (day != null) {
            Dates.time(value, format)
                    .ifPresent(time -> hours.dropped(time.toString(), dtm.look(1, 1), dtm.place(1, 2)));
        }
        return day;
    }

    /** The same of a DTM whose time of day, or whose last day, is kept as well. */
    public LocalDate day(Segment dtm) {
        String value = dtm.text(1, 2);
        String format = dtm.text(1, 3);
        if (value == null) {
            error("edifact.element.missing", dtm.place(1, 2), "2380");
            return null;
        }
        Optional<LocalDate> date = Dates.parse(value, format);
        date.ifPresent(d -> dateLength(dtm, value.strip(), format, d));
        if (date.isEmpty()) {
            error("edifact.date", dtm.place(1, 2), value, format == null ? "" : format);
        }
        return places().keep(date.orElse(null), dtm.place(1, 2));
    }

    /** The second day of a DTM in format 718 (CCYYMMDD twice), or null with a finding when it cannot be read. */
    public LocalDate lastDate(Segment dtm) {
        String value = dtm.code(1, 2);
        String digits = value.replace("-", "").strip();
        Optional<LocalDate> date = digits.length() == 16 ? Dates.parse(digits.substring(8), "102") : Optional.empty();
        if (date.isEmpty()) {
            error("edifact.date", dtm.place(1, 2), value, dtm.code(1, 3));
        }
        return places().keep(date.orElse(null), dtm.place(1, 2));
    }

    /** The date of a DTM beside what the document is about: one that cannot be read is left over, and refuses nothing. */
    public LocalDate sideDate(Segment dtm) {
        String format = dtm.look(1, 3);
        boolean readable =
                Dates.parse(dtm.look(1, 2), format.isEmpty() ? null : format).isPresent();
        return readable ? date(dtm) : null;
    }

    /** Tells a value that has more or fewer digits than its qualifier announces. */
    private void dateLength(Segment dtm, String value, String format, LocalDate date) {
        OptionalInt announced = Dates.length(format);
        if (announced.isPresent() && announced.getAsInt() != value.length()) {
            String found = Integer.toString(value.length());
            String expected = Integer.toString(announced.getAsInt());
            warning("edifact.date.length", dtm.place(1, 2), value, found, format, expected, date.toString());
        }
    }

    /** The time of day in a DTM (C507), or null where it has none. */
    public LocalTime time(Segment dtm) {
        String value = dtm.code(1, 2);
        return Dates.time(value, dtm.code(1, 3)).orElse(null);
    }

    /** The quantity of a QTY (C186): number and unit, pieces when it names none; null with a finding when unreadable. */
    public Quantity quantity(Segment qty) {
        BigDecimal value = number(qty, 1, 2);
        String unit = qty.text(1, 3);
        if (value == null) {
            if (qty.code(1, 2).isEmpty()) {
                error("edifact.element.missing", qty.place(1, 2), "6060");
            }
            return null;
        }
        return places().keep(Quantity.of(value, Units.fromEdifact(unit)), qty.place(1, 2));
    }

    /** The amount of a MOA (C516) in its own currency or the message's, or null with a finding when unreadable. */
    public Money amount(Segment moa) {
        return amount(moa, null);
    }

    /** The same of an amount that is not in the message's currency where it names none. @param other its currency, or null */
    public Money amount(Segment moa, String other) {
        BigDecimal value = number(moa, 1, 2);
        String own = moa.text(1, 3) == null ? other : moa.text(1, 3);
        Currency in = own == null ? currency(moa) : known(own, moa);
        return value == null
                ? null
                : places().keep(Amounts.of(value, in, moa.place(1, 2), this::tell), moa.place(1, 2));
    }

    /**
     * The price of a PRI (C509) in units of the quantity that it is a price of, or null with a finding when it is unreadable or
     * for another unit (6411), which would make it a wrong one.
     *
     * @param quantity of the line, or null: then another unit than pieces is told as left over
     */
    public UnitPrice price(Segment pri, Quantity quantity) {
        UnitPrice read = price(pri);
        String unit = pri.look(1, 6);
        if (read == null || quantity == null || unit.isEmpty()) {
            return read;
        }
        pri.text(1, 6);
        UnitPrice price =
                PriceUnits.in(quantity.unit(), Units.fromEdifact(unit), read).orElse(null);
        if (price == null) {
            warning("edifact.price.unit", pri.place(1, 6), unit, quantity.unit(), pri.look(1, 2));
        }
        return price == null ? null : places().keep(price, pri.place(1, 2));
    }

    /** The price of a PRI (C509) for its basis, or null with a finding when unreadable. */
    public UnitPrice price(Segment pri) {
        BigDecimal value = number(pri, 1, 2);
        BigDecimal basis = number(pri, 1, 5);
        priceKind(pri);
        if (value == null) {
            return null;
        }
        if (basis != null && basis.signum() <= 0) {
            warning("edifact.price.basis", pri.place(1, 5), basis.toPlainString());
            basis = null;
        }
        UnitPrice price = new UnitPrice(value, currency(pri), basis == null ? BigDecimal.ONE : basis);
        return places().keep(price, pri.place(1, 2));
    }

    /** Catalogue or contract price (5375, 5387), price of one piece (6411): all that goes without saying. */
    private static void priceKind(Segment pri) {
        if (USUAL_PRICES.contains(pri.look(1, 3))) {
            pri.text(1, 3);
        }
        if (USUAL_PRICES.contains(pri.look(1, 4)) || pri.look(1, 4).equals(pri.look(1, 1))) {
            pri.text(1, 4);
        }
        if (Units.fromEdifact(pri.look(1, 6)).equals(Quantity.ONE)) {
            pri.text(1, 6);
        }
    }

    /** Whether a range of so many labels is taken; the first one that is too much refuses the message. */
    boolean takesRange(Segment gin, int element, int labels) {
        boolean before = inRanges <= MOST_IN_RANGES;
        inRanges = Math.min(inRanges + labels, MOST_IN_RANGES + 1);
        boolean taken = inRanges <= MOST_IN_RANGES;
        if (before && !taken) {
            error("identifier.sscc.many", gin.place(element, 0), Integer.toString(MOST_IN_RANGES));
        }
        return taken;
    }

    /** The reference currency of CUX. */
    public String currency(Group cux) {
        cux.trigger().code(1, 1);
        cux.trigger().code(1, 3);
        return currency(cux.trigger(), cux.trigger().text(1, 2));
    }
}
