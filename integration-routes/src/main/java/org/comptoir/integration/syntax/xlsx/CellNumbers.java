package org.comptoir.integration.syntax.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;

/** A cell's number as the person who filled it sees it. */
final class CellNumbers {
    /** Spreadsheets keep 15 digits; what is behind them is a remainder of binary numbers, or a zero that was none. */
    static final int DIGITS = 15;

    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);
    private static final BigDecimal SECONDS = new BigDecimal(86_400);
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int FROM_1904 = 1_462;

    private final int shift;

    /** @param from1904 whether days are counted from 1904, as old programs did */
    CellNumbers(boolean from1904) {
        shift = from1904 ? FROM_1904 : 0;
    }

    /** Whether a number has lost digits, as a label's (SSCC) or an account's does. */
    static boolean isTooLong(BigDecimal number) {
        return (long) number.precision() - number.scale() > DIGITS;
    }

    /** 5.5, 2026-11-23, 14:30, 5.5%. */
    String shown(BigDecimal exact, CellFormat format) {
        BigDecimal number = exact.round(new MathContext(DIGITS));
        boolean day = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
        return switch (format) {
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case DAY -> day && number.signum() > 0 ? day(number).toString() : plain(number);
            case DAY_AND_TIME -> day && number.signum() > 0 ? day(number) + time(number) : plain(number);
            case TIME -> day && number.intValue() == 0 ? time(number).strip() : plain(number);
            default -> plain(number);
        };
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private LocalDate day(BigDecimal number) {
        return DAY_0.plusDays(number.longValue() + shift);
    }

    /** With a blank before it; midnight alone is no time. */
    private static String time(BigDecimal number) {
        int seconds = number.remainder(BigDecimal.ONE)
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .min(SECONDS.subtract(BigDecimal.ONE))
                .intValue();
        boolean midnight = seconds == 0 && number.intValue() > 0;
        return midnight ? "" : " " + LocalTime.ofSecondOfDay(seconds);
    }
}
