package org.comptoir.integration.syntax.cfonb;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.comptoir.kernel.finding.Place;

/**
 * One record of CFONB 120 (Relevé de compte sur support informatique, July 2004). Positions count from 1.
 *
 * @param line its line in the file
 * @param text 120 characters
 */
public record CfonbRecord(int line, String text) {
    private static final String POSITIVE = "{ABCDEFGHI";
    private static final String NEGATIVE = "}JKLMNOPQR";
    /** Two digits for the year: what is above is of the last century. */
    private static final int CENTURY = 60;

    /** 01 opening balance, 04 movement, 05 its complement, 07 closing balance. */
    public String code() {
        return text.substring(0, 2);
    }

    /** The characters from one position to another, without spaces around; null when there are none. */
    public String field(int from, int to) {
        String field = text.substring(from - 1, to).strip();
        return field.isEmpty() ? null : field;
    }

    /** The place of a field. */
    public Place place(int from, int to) {
        return new Place.InTable(line, from + "-" + to);
    }

    /** The place of the record. */
    public Place place() {
        return new Place.InTable(line, "");
    }

    /** Bank, branch and number of the account: the RIB without its key. */
    public String account() {
        return (text.substring(2, 7) + text.substring(11, 16) + text.substring(21, 32)).replace(" ", "");
    }

    /** Day, month, year; empty when it is no date. */
    public Optional<LocalDate> day(int from) {
        String digits = text.substring(from - 1, from + 5);
        if (!digits.matches("\\d{6}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(digits.substring(4));
        try {
            return Optional.of(LocalDate.of(
                    year + (year > CENTURY ? 1900 : 2000),
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(0, 2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The amount in positions 91 to 104, whose last character is a digit and the sign at once; empty when it is none.
     *
     * @param decimals how many of the digits are decimals
     */
    public Optional<BigDecimal> amount(int decimals) {
        String digits = text.substring(90, 103);
        char last = text.charAt(103);
        int positive = POSITIVE.indexOf(last);
        int digit = positive < 0 ? NEGATIVE.indexOf(last) : positive;
        if (digit < 0 || !digits.matches("\\d{13}")) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(digits + digit).movePointLeft(decimals);
        return Optional.of(positive < 0 ? amount.negate() : amount);
    }
}
