package org.comptoir.portal.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;

/**
 * Amounts, quantities and dates as a reader writes them: {@code 3 734,21 €} and {@code 08/02/2021} in French,
 * {@code €3,734.21} and {@code 8 Feb 2021} in English; times in the suppliers' zone.
 */
public final class Formats {
    /** The zone in which the pages tell times. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Locale locale;

    private Formats(Locale locale) {
        this.locale = locale;
    }

    /** The formats of a reader of French, or of English for everybody else. */
    public static Formats of(Locale reader) {
        return new Formats("fr".equals(reader.getLanguage()) ? Locale.FRANCE : Locale.UK);
    }

    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(money.currency().getDefaultFractionDigits());
        format.setMaximumFractionDigits(money.currency().getDefaultFractionDigits());
        return format.format(money.amount());
    }

    /** A net price with two to four decimals, and its basis where that is not one. */
    public String price(UnitPrice price) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(price.currency());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(4);
        String basis = price.per().compareTo(BigDecimal.ONE) == 0 ? "" : " / " + number(price.per());
        return format.format(price.amount()) + basis;
    }

    /** A number with as many decimals as it has, at most three. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(3);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A number as one types it into a field: no grouping, the reader's decimal separator. */
    public String typed(BigDecimal number) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /** An amount as one types it into a field: with the decimals of its currency at least. */
    public String typed(Money money) {
        int decimals = money.currency().getDefaultFractionDigits();
        BigDecimal amount = money.amount();
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(Math.max(decimals, amount.scale()));
        return format.format(amount);
    }

    /** The number, zero or more, that somebody typed with a comma or a point; empty when it is none. */
    public static Optional<BigDecimal> read(String typed) {
        String plain = typed == null ? "" : typed.replaceAll("[\\s\u00a0\u202f€]", "");
        boolean grouped = plain.matches("\\d{1,3}(,\\d{3})+\\.\\d+");
        String decimal = grouped ? plain.replace(",", "") : plain.replace(',', '.');
        return decimal.matches("\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(decimal)) : Optional.empty();
    }

    /** A rate in percent: {@code 5,5 %}. */
    public String rate(VatRate rate) {
        return percent(rate.percent());
    }

    /** A percentage, given in percent. */
    public String percent(BigDecimal percent) {
        return number(percent) + (french() ? "\u202f%" : "%");
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(french() ? "dd/MM/yyyy" : "d MMM yyyy", locale)
                .format(date);
    }

    /** The exact moment: day and time of day. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(french() ? "dd/MM/yyyy 'à' HH:mm" : "d MMM yyyy, HH:mm", locale)
                .format(moment.atZone(ZONE));
    }

    /** The time of day. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(moment.atZone(ZONE));
    }

    private boolean french() {
        return locale == Locale.FRANCE;
    }
}
