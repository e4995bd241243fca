package org.comptoir.notification.model;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;

/** Words, amounts and dates of letters in one language (bundle {@code org.comptoir.words.mail}). */
public final class MailWords {
    private static final String BUNDLE = "org.comptoir.words.mail";

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle bundle;

    private MailWords(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of {@code language} (French for {@code fr}, else English), with times told in {@code zone}. */
    public static MailWords in(String language, ZoneId zone) {
        return new MailWords("fr".equals(language) ? Locale.FRANCE : Locale.UK, zone);
    }

    /** BCP 47, for the letter's own head. */
    public String language() {
        return locale.getLanguage();
    }

    /** The text of {@code key} with what it quotes. */
    public String say(String key, Object... quoted) {
        String pattern = bundle.getString(key);
        return quoted.length == 0 ? pattern : new MessageFormat(pattern, locale).format(quoted);
    }

    public String money(Money amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(amount.currency());
        int decimals = amount.currency().getDefaultFractionDigits();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount.amount());
    }

    /** A unit price with all its decimals, at least those of the currency. */
    public String price(UnitPrice price) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(price.currency());
        format.setMinimumFractionDigits(price.currency().getDefaultFractionDigits());
        format.setMaximumFractionDigits(Math.max(4, price.amount().scale()));
        String amount = format.format(price.amount());
        return price.per().compareTo(BigDecimal.ONE) == 0 ? amount : amount + " / " + number(price.per());
    }

    /** A quantity or a rate, with its own decimals. */
    public String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(4);
        return format.format(value);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("fr".equals(language()) ? "dd/MM/yyyy" : "d MMM yyyy", locale)
                .format(day);
    }

    /** Day and time of day. */
    public String moment(Instant at) {
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
        return say("at", day(LocalDate.ofInstant(at, zone)), time);
    }
}
