package org.comptoir.integration.syntax.layout;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that people write beside their numbers. */
public final class Signs {
    /** Those that mean one currency; a dollar may be anybody's. */
    private static final Map<String, String> CURRENCIES = Map.of("€", "EUR", "£", "GBP");

    private static final Pattern BEFORE = Pattern.compile("(-?)\\s*([€£]|[A-Z]{3})\\s*([-0-9].*)");

    private static final BigDecimal THOUSAND = new BigDecimal(1_000);

    private Signs() {}

    /** A number as a table's text: a fourth decimal tells three of them from thousands, as 1.250 may be read by a person. */
    public static String unmistakable(BigDecimal number) {
        boolean mistakable = number.scale() == 3
                && number.abs().compareTo(BigDecimal.ONE) >= 0
                && number.abs().compareTo(THOUSAND) < 0;
        return (mistakable ? number.setScale(4) : number).toPlainString();
    }

    /** The currency as its code behind the amount: € 12,50 and EUR 12,50 are 12,50 EUR. */
    public static String currency(String text) {
        Matcher before = BEFORE.matcher(text);
        String behind = before.matches() ? before.group(1) + before.group(3) + " " + before.group(2) : text;
        for (Map.Entry<String, String> sign : CURRENCIES.entrySet()) {
            if (behind.endsWith(sign.getKey())) {
                return behind.substring(0, behind.length() - 1).strip() + " " + sign.getValue();
            }
        }
        return behind;
    }

    /** 5,5 % is 5,5. */
    public static String percent(String text) {
        return text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
