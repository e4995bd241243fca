package org.comptoir.integration.syntax.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** What spreadsheets leave of a value: the fault of a formula, a long number cut to its first digits. */
public final class SpreadsheetTraces {
    private static final Pattern FAULT = Pattern.compile(
            "#(N/A|N/D|REF!|VALUE!|VALEUR!|NAME\\?|NOM\\?|DIV/0!|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|CALC!|#+)");
    private static final Pattern CUT = Pattern.compile("\\d[.,]\\d+E\\+\\d{1,2}");

    private SpreadsheetTraces() {}

    static boolean isFault(String text) {
        return text.startsWith("#") && FAULT.matcher(text).matches();
    }

    /** Whether a number was written in powers of ten, so that its last digits are lost. */
    public static boolean isCut(String text) {
        return text.length() < 30 && CUT.matcher(text).matches();
    }

    /** What is to be said of a cell. */
    static Optional<Finding> of(Field field, String text, Place place) {
        return isFault(text)
                ? Optional.of(Finding.error("layout.cell.fault", place, text))
                : cut(field.type(), text, place);
    }

    /** A text may be meant so, and a cut article number is mended when the article is known: both are taken. */
    public static Optional<Finding> cut(Class<?> type, String text, Place place) {
        boolean digits = type == String.class || type.getPackageName().endsWith(".gs1");
        return digits && isCut(text) ? Optional.of(Finding.warning("layout.cell.cut", place, text)) : Optional.empty();
    }
}
