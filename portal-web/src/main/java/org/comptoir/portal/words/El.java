package org.comptoir.portal.words;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;

/** The functions of the tag library (portal.taglib.xml): each answers an empty text for nothing. */
public final class El {
    private El() {}

    public static String money(Money money) {
        return money == null ? "" : formats().money(money);
    }

    public static String price(UnitPrice price) {
        return price == null ? "" : formats().price(price);
    }

    public static String number(Number number) {
        return number == null ? "" : formats().number(new BigDecimal(number.toString()));
    }

    public static String rate(VatRate rate) {
        return rate == null ? "" : formats().rate(rate);
    }

    public static String percent(BigDecimal percent) {
        return percent == null ? "" : formats().percent(percent);
    }

    public static String date(LocalDate date) {
        return date == null ? "" : formats().date(date);
    }

    public static String moment(Instant moment) {
        return moment == null ? "" : formats().moment(moment);
    }

    /** How long ago. */
    public static String since(Instant moment) {
        return moment == null ? "" : elapsed().since(moment);
    }

    /** How long still. */
    public static String left(Instant deadline) {
        return deadline == null ? "" : elapsed().left(deadline);
    }

    public static String leftTone(Instant deadline) {
        return deadline == null ? "" : elapsed().tone(deadline);
    }

    /** The unit's name for its UN/ECE code, of one; the code itself when it has none here. */
    public static String unit(String code) {
        return units(code, 1);
    }

    /** The unit's name as it stands behind a quantity: "12 bags". */
    public static String units(String code, Number quantity) {
        if (code == null || quantity == null) {
            return "";
        }
        return words().find("common", "unit." + code)
                .map(pattern -> Words.fill(pattern, locale(), quantity))
                .orElse(code);
    }

    /** The word of a status or another constant: key {@code kind.VALUE} of the bundle "status". */
    public static String status(String kind, Object value) {
        return value == null ? "" : words().find("status", kind + "." + value).orElse(String.valueOf(value));
    }

    public static String tone(Object status) {
        return Chips.of(status).tone();
    }

    public static String icon(Object status) {
        return Chips.of(status).icon();
    }

    /** A sentence of a bundle, filled with one value. */
    public static String fill(String pattern, Object value) {
        return Words.fill(pattern, locale(), value);
    }

    /** A sentence of a bundle, filled with two values. */
    public static String fill2(String pattern, Object first, Object second) {
        return Words.fill(pattern, locale(), first, second);
    }

    /** A sentence of a bundle, filled with three values. */
    public static String fill3(String pattern, Object first, Object second, Object third) {
        return Words.fill(pattern, locale(), first, second, third);
    }

    /** Where the finding stands, for its reader. */
    public static String where(Finding finding) {
        return finding.where(locale());
    }

    /** The finding's sentence for its reader. */
    public static String sentence(Finding finding) {
        return finding.sentence(locale());
    }

    /** The name in lower case, for classes and file names. */
    public static String lower(Object value) {
        return String.valueOf(value).toLowerCase(Locale.ROOT);
    }

    /** The list from its end: histories are read from today backwards. */
    public static <T> List<T> reverse(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The reader's language. */
    public static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.FRENCH
                : faces.getViewRoot().getLocale();
    }

    /** The reader's formats. */
    public static Formats formats() {
        return Formats.of(locale());
    }

    /** The reader's words. */
    public static Words words() {
        return Words.of(locale());
    }

    private static Elapsed elapsed() {
        return new Elapsed(CDI.current().select(Clock.class).get().instant(), locale());
    }
}
