package org.comptoir.integration.mapping.edifact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** What a mapping needs while it reads one message: values out of texts, and somebody who takes the findings. */
public final class Reading {
    private final Consumer<Finding> findings;
    private final String assumedCurrency;
    private final String syntax;
    private final List<Runnable> lastSteps = new ArrayList<>();
    private final Places places;
    private Currency currency;

    /** @param assumedCurrency ISO 4217, used where a message gives amounts without a currency */
    public Reading(Consumer<Finding> findings, String assumedCurrency) {
        this(findings, assumedCurrency, "edifact", new Places());
    }

    /**
     * @param syntax the first word of its findings' codes: {@code edifact} or {@code x12}
     * @param places where it keeps the places of what it reads
     */
    public Reading(Consumer<Finding> findings, String assumedCurrency, String syntax, Places places) {
        this.findings = findings;
        this.assumedCurrency = assumedCurrency;
        this.syntax = syntax;
        this.places = places;
    }

    /** Where the parts and values of the document stood. */
    public Places places() {
        return places;
    }

    /** {@code part}, which stood in {@code group}. */
    public <T> T at(Group group, T part) {
        return places.keep(part, group.trigger().place());
    }

    /** The same reading, with findings that are told elsewhere or later. */
    public Reading aside(Consumer<Finding> others) {
        return new Reading(others, assumedCurrency, syntax, places);
    }

    /** The code of a finding that both syntaxes have. */
    public String code(String what) {
        return syntax + "." + what;
    }

    /** {@code segment} as its syntax writes it, for people to read. */
    public String shown(Segment segment) {
        return syntax.equals("x12") ? segment.shown("*", "^") : segment.toString();
    }

    /** Does {@code step} once the document is made. */
    public void atEnd(Runnable step) {
        lastSteps.add(step);
    }

    /** The document is made: what was put off for the end is done now. */
    public void finish() {
        lastSteps.forEach(Runnable::run);
    }

    public void tell(Finding finding) {
        findings.accept(finding);
    }

    public void error(String code, Place place, String... arguments) {
        findings.accept(Finding.error(code, place, arguments));
    }

    public void warning(String code, Place place, String... arguments) {
        findings.accept(Finding.warning(code, place, arguments));
    }

    public void information(String code, Place place, String... arguments) {
        findings.accept(Finding.information(code, place, arguments));
    }

    /** Tells a BGM whose kind of document (1001) is another than the message usually has. */
    public void kind(Segment bgm, String usual) {
        if (!bgm.code(1).equals(usual)) {
            information("edifact.kind", bgm.place(1, 1), bgm.code(1), usual);
        }
    }

    /** The date of a DTM (C507), or null with a finding when it cannot be read. */
    public LocalDate date(Segment dtm) {
        String value = dtm.text(1, 2);
        String format = dtm.text(1, 3);
        if (value == null) {
            error("edifact.element.missing", dtm.place(1, 2), "2380");
            return null;
        }
        Optional<LocalDate> date = Dates.parse(value, format);
        if (date.isEmpty()) {
            error("edifact.date", dtm.place(1, 2), value, format == null ? "" : format);
        }
        return places.keep(date.orElse(null), dtm.place(1, 2));
    }

    /** The time of day in a DTM (C507), or null where it has none. */
    public LocalTime time(Segment dtm) {
        String value = dtm.code(1, 2);
        return Dates.time(value, dtm.code(1, 3)).orElse(null);
    }

    /** The number at a component, or null: with a finding when something stands there that is no number. */
    public BigDecimal number(Segment segment, int element, int component) {
        String text = segment.text(element, component);
        if (text == null) {
            return null;
        }
        Optional<BigDecimal> number = Numbers.parse(text);
        if (number.isEmpty()) {
            error(code("number"), segment.place(element, component), text);
        }
        return number.orElse(null);
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
        return places.keep(Quantity.of(value, Units.fromEdifact(unit)), qty.place(1, 2));
    }

    /** The amount of a MOA (C516) in its own currency or the message's, or null with a finding when unreadable. */
    public Money amount(Segment moa) {
        BigDecimal value = number(moa, 1, 2);
        String own = moa.text(1, 3);
        Currency in = own == null ? currency(moa) : known(own, moa);
        return value == null ? null : places.keep(new Money(value, in), moa.place(1, 2));
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
        return places.keep(price, pri.place(1, 2));
    }

    /** Catalogue or contract price (5375), price of one piece (6411): all that goes without saying. */
    private static void priceKind(Segment pri) {
        pri.code(1, 3);
        pri.code(1, 4);
        if (Units.fromEdifact(pri.code(1, 6)).equals(Quantity.ONE)) {
            pri.text(1, 6);
        }
    }

    /** The reference currency of CUX. */
    public String currency(Group cux) {
        cux.trigger().code(1, 1);
        cux.trigger().code(1, 3);
        return currency(cux.trigger(), cux.trigger().text(1, 2));
    }

    /** @param code the message's currency as {@code segment} names it, or null */
    public String currency(Segment segment, String code) {
        if (code != null) {
            currency = known(code, segment);
        }
        return code;
    }

    /** The message's currency, or the assumed one with a finding, told once. */
    public Currency currency(Segment amount) {
        if (currency == null) {
            currency = Currency.getInstance(assumedCurrency);
            information(code("currency.assumed"), amount.place(), assumedCurrency);
        }
        return currency;
    }

    private Currency known(String code, Segment segment) {
        try {
            Currency found = Currency.getInstance(code);
            if (found.getDefaultFractionDigits() >= 0) {
                return found;
            }
        } catch (IllegalArgumentException e) {
            // told below, like a currency without amounts (XXX, XAU)
        }
        error(code("currency"), segment.place(), code);
        return Currency.getInstance(assumedCurrency);
    }
}
