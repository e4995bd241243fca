package org.comptoir.integration.mapping.invoice;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Party;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;

/** Words and values of a paper in the language of its reader. What is not there is an empty text. */
final class PaperWords {
    private final Locale locale;
    private final ResourceBundle words;
    private final ResourceBundle common;

    private PaperWords(Locale locale) {
        this.locale = locale;
        this.words = bundle("paper");
        this.common = bundle("common");
    }

    /** French for a buyer in France or Monaco, or a seller there when nobody knows where the buyer is; else English. */
    static PaperWords of(Invoice invoice) {
        String buyer = country(invoice.buyer());
        String country = buyer.isEmpty() ? country(invoice.supplier()) : buyer;
        boolean french = country.isEmpty() || country.equals("FR") || country.equals("MC");
        return new PaperWords(french ? Locale.FRANCE : Locale.UK);
    }

    private static String country(Party party) {
        if (party == null) {
            return "";
        }
        if (party.address() != null && party.address().country() != null) {
            return party.address().country();
        }
        String vat = party.vatNumber();
        return vat == null || vat.length() < 2 ? "" : vat.substring(0, 2);
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("org.comptoir.words." + name, locale, Finding.class.getClassLoader());
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    /** The words, or null when the bundle has none. */
    String find(String key) {
        return words.containsKey(key) ? words.getString(key) : null;
    }

    String day(LocalDate day) {
        String pattern = locale.equals(Locale.FRANCE) ? "dd/MM/yyyy" : "d MMM yyyy";
        return day == null ? "" : DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    String country(String code) {
        return code == null ? "" : new Locale("", code).getDisplayCountry(locale);
    }

    String amount(Money money) {
        int decimals = money == null ? 0 : money.currency().getDefaultFractionDigits();
        return money == null ? "" : number(money.amount(), decimals);
    }

    /** With all its decimals, at least two. */
    String price(UnitPrice price) {
        if (price == null) {
            return "";
        }
        String amount = number(price.amount(), 2);
        return price.per().compareTo(BigDecimal.ONE) == 0 ? amount : say("per", amount, number(price.per(), 0));
    }

    String quantity(Quantity quantity) {
        return quantity == null ? "" : number(quantity.value(), 0) + " " + unit(quantity);
    }

    private String unit(Quantity quantity) {
        try {
            String word = common.getString("unit." + quantity.unit());
            return new MessageFormat(word, locale).format(new Object[] {quantity.value()});
        } catch (MissingResourceException e) {
            return quantity.unit();
        }
    }

    /** A rate that is none says why. */
    String rate(VatRate vat) {
        if (vat == null) {
            return "";
        }
        String category = find("category." + vat.category());
        boolean rated = vat.percent().signum() != 0
                || category == null
                || vat.category().equals("Z");
        return rated ? percent(vat.percent()) : category;
    }

    String percent(BigDecimal percent) {
        return say("percent", number(percent, 0));
    }

    /** An allowance is taken off: its amount has a sign. */
    String signed(AllowanceCharge part) {
        return amount(
                part.charge() || part.amount() == null
                        ? part.amount()
                        : part.amount().negated());
    }

    private String number(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(30);
        return format.format(number);
    }
}
