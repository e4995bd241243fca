package org.comptoir.integration.mapping.layout;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.integration.syntax.tree.Node;

/**
 * Which sign stands before the decimals in a file that people wrote. {@code 1,000} is a thousand for one and one for
 * another: what else the file writes proves its sign ({@code 1,234.50}, {@code 1,234,500}, {@code 12.5}), for all its
 * numbers. Numbers of JSON, of a workbook's cells and of fixed widths have a point, and prove nothing of the texts beside them.
 */
public final class Marks {
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern SOMEWHERE = Pattern.compile("(?<!\\d)[1-9]\\d{0,2}[.,]\\d{3}(?!\\d)");

    private final boolean asked;
    private boolean point;
    private boolean comma;

    private Marks(boolean asked) {
        this.asked = asked;
    }

    /** Of a file of which nothing is known yet. */
    public static Marks unknown() {
        return new Marks(true);
    }

    /** Where a number with one sign has decimals behind it, always. */
    static Marks agreed() {
        return new Marks(false);
    }

    /** Whether a text may hold a number that can be read in two ways; where it does not, nothing need be proven. */
    public static boolean mayMatter(String text) {
        return SOMEWHERE.matcher(text).find();
    }

    /** The number that is written; notes what it proves. Empty when it is none. */
    Optional<BigDecimal> number(String text, Node.Kind kind) {
        boolean written = asked && (kind == Node.Kind.CELL || kind == Node.Kind.TEXT);
        String plain = Plain.plain(text);
        Optional<BigDecimal> number = Plain.number(text);
        if (!written || number.isEmpty()) {
            return number;
        }
        if (AMBIGUOUS.matcher(plain).matches()) {
            return isForThousands(plain, kind) ? number.map(n -> n.movePointRight(3)) : number;
        }
        learn(plain);
        return number;
    }

    private boolean isForThousands(String plain, Node.Kind kind) {
        boolean proven = point != comma;
        return proven && isComma(plain) == point && !isOfJson(plain, kind);
    }

    /** What else a number may mean of which the file does not prove what it means. */
    Optional<BigDecimal> other(String text, Node.Kind kind) {
        String plain = Plain.plain(text);
        boolean written = asked && (kind == Node.Kind.CELL || kind == Node.Kind.TEXT);
        boolean open = written && point == comma && AMBIGUOUS.matcher(plain).matches() && !isOfJson(plain, kind);
        return open ? Plain.number(text).map(n -> n.movePointRight(3)) : Optional.empty();
    }

    /** A point is the decimal sign of JSON, in quotation marks too. */
    private static boolean isOfJson(String plain, Node.Kind kind) {
        return kind == Node.Kind.TEXT && !isComma(plain);
    }

    private static boolean isComma(String plain) {
        return plain.indexOf(',') >= 0;
    }

    private void learn(String plain) {
        int lastPoint = plain.lastIndexOf('.');
        int lastComma = plain.lastIndexOf(',');
        int last = Math.max(lastPoint, lastComma);
        if (last < 0) {
            return;
        }
        boolean both = lastPoint >= 0 && lastComma >= 0;
        boolean thousands = !both && plain.indexOf(plain.charAt(last)) != last;
        boolean isPoint = lastPoint > lastComma != thousands;
        point |= isPoint;
        comma |= !isPoint;
    }
}
