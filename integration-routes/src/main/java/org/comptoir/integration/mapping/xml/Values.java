package org.comptoir.integration.mapping.xml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.integration.mapping.check.Amounts;
import org.comptoir.integration.mapping.check.HoursOfDay;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.check.PriceUnits;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** Values out of terms; what cannot be read is null and a finding. */
public final class Values {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*|Z|[+-]\\d\\d:\\d\\d)?");
    /** The time of day behind a day, in either form. */
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT(\\d\\d):(\\d\\d).*|\\d{8}(\\d\\d)(\\d\\d)(?:\\d\\d)?");
    /** Terms for the day on which a document, or the one before it, was written. */
    private static final Set<String> WRITTEN = Set.of("issued", "created", "BT-2", "BT-26");

    /** UNCL2379: CCYYMMDD, alone or with the time. */
    private static final Set<String> FORMATS = Set.of("102", "203", "204");

    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private final Consumer<Finding> findings;
    private final String assumedCurrency;
    private final Places places = new Places();
    private final HoursOfDay hours;
    private Currency currency;
    private boolean decimalsChecked;

    /** @param assumedCurrency ISO 4217, used where a document gives amounts without a currency */
    public Values(Consumer<Finding> findings, String assumedCurrency) {
        this.findings = findings;
        this.assumedCurrency = assumedCurrency;
        this.hours = new HoursOfDay(WRITTEN, findings);
    }

    public void tell(Finding finding) {
        findings.accept(finding);
    }

    /** Where the parts and values of the document stood. */
    public Places places() {
        return places;
    }

    /** {@code part}, which stood in {@code section}. */
    public <T> T at(Section section, T part) {
        return places.keep(part, section.place());
    }

    /** The text of a term, whose place is kept; null where the section has none. */
    public String text(Section section, String id) {
        return section.term(id)
                .map(term -> places.keep(term.text(), term.place()))
                .orElse(null);
    }

    /** The number in {@code text} (xs:decimal), or empty. */
    public static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The date of a term: xs:date, or year, month, day (format 102), perhaps with the time (203, 204). */
    public static Optional<LocalDate> day(Term term) {
        try {
            var form = DATE.matcher(term.text());
            if (form.matches()) {
                return Optional.of(LocalDate.parse(form.group(1)));
            }
            boolean basic = term.text().matches("\\d{8}(\\d{4}(\\d\\d)?)?");
            return basic ? Optional.of(LocalDate.parse(term.text().substring(0, 8), BASIC)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date of a section's term, or null; that its time of day is not kept is told. */
    public LocalDate date(Section section, String id) {
        LocalDate date = day(section, id);
        if (date != null) {
            time(id, section.term(id).orElseThrow());
        }
        return date;
    }

    /** The same of a term whose time of day says nothing more. */
    public LocalDate day(Section section, String id) {
        Optional<Term> term = section.term(id);
        Optional<LocalDate> day = term.flatMap(Values::day);
        if (term.isPresent() && day.isEmpty()) {
            error("xml.date", term.get());
        }
        term.ifPresent(this::format);
        return day.map(d -> places.keep(d, term.get().place())).orElse(null);
    }

    private void time(String id, Term date) {
        Matcher time = TIME.matcher(date.text());
        if (time.matches()) {
            boolean basic = time.group(1) == null;
            hours.dropped(
                    basic ? time.group(3) + ":" + time.group(4) : time.group(1) + ":" + time.group(2),
                    id,
                    date.place());
        }
    }

    /** A date that is qualified is one of year, month and day (UNCL2379); another form is told. */
    private void format(Term date) {
        if (date.qualifier() != null && !FORMATS.contains(date.qualifier())) {
            tell(LeftOvers.ofQualifier(date, "format"));
        }
    }

    /** The same of a term that few documents need: what is none is a warning. */
    public LocalDate dateIfAny(Section section, String id) {
        Optional<Term> term = section.term(id);
        Optional<LocalDate> day = term.flatMap(Values::day);
        if (term.isPresent() && day.isEmpty()) {
            tell(Finding.warning("xml.date", term.get().place(), brief(term.get())));
        }
        term.ifPresent(this::format);
        day.ifPresent(d -> time(id, term.get()));
        return day.map(d -> places.keep(d, term.get().place())).orElse(null);
    }

    /** The number of a section's term, or null. */
    public BigDecimal number(Section section, String id) {
        return section.term(id).map(this::number).orElse(null);
    }

    /** The number of an amount beside a price, with as many decimals as it has; in the currency of the document, or told. */
    public BigDecimal priceAmount(Section section, String id) {
        return section.term(id).map(this::priceAmount).orElse(null);
    }

    /** The same of one term, which may be blank. */
    public BigDecimal priceAmount(Term term) {
        if (term.isBlank()) {
            return null;
        }
        if (term.qualifier() != null) {
            currencyOf(term);
        }
        return number(term);
    }

    private BigDecimal number(Term term) {
        Optional<BigDecimal> number = number(term.text());
        if (number.isEmpty()) {
            error("xml.number", term);
        }
        return number.orElse(null);
    }

    /** The amount of a section's term in its own currency or the document's, or null. */
    public Money amount(Section section, String id) {
        return section.term(id).map(this::amount).orElse(null);
    }

    /** The amount of a term in its own currency or the document's, or null. */
    public Money amount(Term term) {
        BigDecimal number = number(term);
        return number == null ? null : places.keep(money(number, currencyOf(term), term.place()), term.place());
    }

    /** The amount of a term in its own currency, which may be another than the document's; or null. */
    public Money foreign(Term term) {
        BigDecimal number = number(term);
        Optional<Currency> own = Optional.ofNullable(term.qualifier()).flatMap(Values::known);
        return number == null || own.isEmpty()
                ? null
                : places.keep(money(number, own.get(), term.place()), term.place());
    }

    /** From now on too many decimals are told by somebody else where the currency has two (EN 16931 BR-DEC). */
    public void decimalsChecked() {
        decimalsChecked = true;
    }

    private Money money(BigDecimal number, Currency in, Place place) {
        boolean told = decimalsChecked && in.getDefaultFractionDigits() == 2;
        return told ? new Money(number, in) : Amounts.of(number, in, place, findings);
    }

    private Currency currencyOf(Term amount) {
        String own = amount.qualifier();
        if (own == null || own.isBlank()) {
            return currency(amount);
        }
        boolean same = currency != null && isCode(own, currency.getCurrencyCode());
        boolean other = currency != null && !same;
        if (other) {
            tell(Finding.error("xml.currency.mixed", amount.place(), own, currency.getCurrencyCode()));
        }
        return other || same ? currency : known(own).orElseGet(() -> currency(amount));
    }

    /** Where EN 16931 measures, BR-CL-03 tells small letters. */
    private boolean isCode(String own, String code) {
        return decimalsChecked ? code.equalsIgnoreCase(own) : code.equals(own);
    }

    /** The price of a section: its amount for a number of units, or null. */
    public UnitPrice price(Section section, String amount, String basis) {
        BigDecimal value = number(section, amount);
        BigDecimal per = number(section, basis);
        if (value == null) {
            return null;
        }
        if (per != null && per.signum() <= 0) {
            tell(Finding.warning(
                    "document.price.basis", section.term(basis).orElseThrow().place(), per.toPlainString()));
            per = null;
        }
        Term written = section.term(amount).orElseThrow();
        UnitPrice price = new UnitPrice(value, currencyOf(written), per == null ? BigDecimal.ONE : plain(per));
        return places.keep(price, written.place());
    }

    /**
     * The price of a section in units of {@code quantity}; null, with a finding, where its basis is in another unit that does not
     * compare: it would be a wrong one.
     */
    public UnitPrice price(Section section, String amount, String basis, Quantity quantity) {
        UnitPrice read = price(section, amount, basis);
        return read == null ? null : inUnitsOf(quantity, section.term(basis), read);
    }

    /**
     * A price in units of {@code quantity}; null, with a finding, where its basis is in a unit that does not compare.
     *
     * @param basis for how many units it is, with their code; a price without one is for the units of its line
     */
    public UnitPrice inUnitsOf(Quantity quantity, Optional<Term> basis, UnitPrice price) {
        Optional<Term> unit = basis.filter(term -> term.qualifier() != null);
        if (quantity == null || unit.isEmpty()) {
            return price;
        }
        Term written = unit.get();
        Optional<UnitPrice> own = PriceUnits.in(quantity.unit(), Units.read(written.qualifier()), price);
        if (own.isEmpty()) {
            tell(Finding.warning(
                    "document.price.unit",
                    written.place(),
                    written.qualifier(),
                    quantity.unit(),
                    price.amount().toPlainString()));
        }
        return own.map(converted -> places.keep(converted, places.of(price))).orElse(null);
    }

    /** The unit that a code stands for (Recommendation 20); a piece where there is none. */
    public static String unit(String code) {
        return Units.read(code);
    }

    /** 1.0000 units are one unit. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The quantity of a section's term with its unit, pieces when it names none; or null. */
    public Quantity quantity(Section section, String id) {
        BigDecimal value = number(section, id);
        if (value == null) {
            return null;
        }
        Term written = section.term(id).orElseThrow();
        return places.keep(Quantity.of(value, Units.read(written.qualifier())), written.place());
    }

    /** The same of a term that few documents need: what is none is a warning. */
    public Quantity quantityIfAny(Section section, String id) {
        Optional<Term> term = section.term(id);
        if (term.isPresent() && number(term.get().text()).isEmpty()) {
            tell(Finding.warning("xml.number", term.get().place(), brief(term.get())));
            return null;
        }
        return quantity(section, id);
    }

    /** The VAT of a section, or null when it names no category. */
    public VatRate vat(Section section, String category, String percent) {
        BigDecimal rate = number(section, percent);
        String code = section.text(category);
        return code == null ? null : new VatRate(code, rate == null ? BigDecimal.ZERO : rate);
    }

    /** The document's currency from its term. @return its code, or null when the document names none that is known */
    public String currency(Section section, String id) {
        Optional<Term> term = section.term(id);
        Optional<Currency> found = term.flatMap(t -> known(t.text()));
        if (term.isPresent() && found.isEmpty()) {
            error("xml.currency", term.get());
        }
        found.ifPresent(c -> currency = c);
        return found.map(Currency::getCurrencyCode).orElse(null);
    }

    /**
     * The same where another rule tells a code that is none (EN 16931 BR-CL-04): small letters are understood, and only what is a
     * code of no money (gold, none) is told.
     */
    public String checkedCurrency(Section section, String id) {
        Optional<Term> term = section.term(id);
        currency = term.flatMap(t -> known(t.text().toUpperCase(Locale.ROOT))).orElse(null);
        term.filter(t -> currency == null && isListed(t.text())).ifPresent(t -> error("xml.currency", t));
        return currency == null ? null : currency.getCurrencyCode();
    }

    private static boolean isListed(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equals(code));
    }

    /** The document's currency, or the assumed one with a finding, told once. */
    private Currency currency(Term amount) {
        if (currency == null) {
            currency = Currency.getInstance(assumedCurrency);
            tell(Finding.information("xml.currency.assumed", amount.place(), assumedCurrency));
        }
        return currency;
    }

    private static Optional<Currency> known(String code) {
        try {
            Currency found = Currency.getInstance(code);
            return found.getDefaultFractionDigits() < 0 ? Optional.empty() : Optional.of(found);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void error(String code, Term term) {
        tell(Finding.error(code, term.place(), brief(term)));
    }

    private static String brief(Term term) {
        String text = term.text();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
