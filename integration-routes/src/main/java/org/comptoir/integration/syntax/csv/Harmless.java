package org.comptoir.integration.syntax.csv;

/** Texts that a spreadsheet would take for a formula get an apostrophe before them, which is taken off when they are read. */
public final class Harmless {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final String GUARD = "'";

    private Harmless() {}

    /** For people: only what would be a formula is changed. */
    static String forPeople(String text) {
        return startsWith(text, STARTS_A_FORMULA) ? GUARD + text : text;
    }

    /** For programs: an apostrophe that was there is doubled, so that {@link #read} knows it. */
    public static String written(String text) {
        return startsWith(text, STARTS_A_FORMULA + GUARD) ? GUARD + text : text;
    }

    /** The text behind the apostrophe of {@link #written}. */
    public static String read(String text) {
        boolean guarded = text.startsWith(GUARD) && startsWith(text.substring(1), STARTS_A_FORMULA + GUARD);
        return guarded ? text.substring(1) : text;
    }

    private static boolean startsWith(String text, String characters) {
        return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
    }
}
