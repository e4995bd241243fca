package org.comptoir.integration.mapping.en16931;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.binding.Term;

/**
 * Code lists (BR-CL). Of long lists that grow every half year (units, item numberings, reasons of charges) only the form
 * of the code is checked.
 */
public final class Codes {
    /** ISO 3166-1 alpha-2, with Kosovo and Northern Ireland as EN 16931 has them. */
    static final Set<String> COUNTRIES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("1A", "XI"))
            .collect(Collectors.toSet());

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    private static final Set<String> TYPES =
            words("71 80 81 82 83 84 102 130 202 203 204 211 218 219 261 262 295 296 308"
                    + " 325 326 331 380 381 382 383 384 385 386 387 388 389 390 393 394 395 396 420 456 457 458 471 472 473 500"
                    + " 501 502 503 527 532 553 575 623 633 751 780 817 870 875 876 877 935");
    private static final Set<String> ALLOWANCES =
            words("41 42 60 62 63 64 65 66 67 68 70 71 88 95 100 101 102 103 104 105");
    private static final Set<String> MEDIA = words("application/pdf image/png image/jpeg text/csv"
            + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            + " application/vnd.oasis.opendocument.spreadsheet");
    private static final Set<String> CATEGORIES = words("S Z E AE K G O L M B");
    private static final Predicate<String> MEANS = form("[1-9]|[1-6]\\d|70|7[4-8]|9[1-8]|ZZZ");
    private static final Predicate<String> CODE = form("[A-Z0-9]{2,3}");
    /** UNTDID 1153 and 7161: two or three letters, none of them with an X before two others. */
    private static final Predicate<String> SHORT = form("[A-Z]{2}|[A-W][A-Z]{2}|ZZZ");

    private static final Predicate<String> SCHEME = form("0(00[2-9]|0[1-9]\\d|1\\d\\d|2[0-4]\\d)");
    private static final Predicate<String> ADDRESS = SCHEME.or(form("99\\d\\d|AN|AQ|AS|AU|EM"));

    private Codes() {}

    /** Whether a kind of document (UNTDID 1001) is one of an invoice or credit note (BR-CL-01). */
    public static boolean isInvoice(String kind) {
        return TYPES.contains(kind);
    }

    /** Whether a code says why something is taken off (UNTDID 5189, BR-CL-19) or added (7161, BR-CL-20). */
    public static boolean isReason(boolean charge, String code) {
        return charge ? SHORT.test(code) : ALLOWANCES.contains(code);
    }

    static List<Rule> rules() {
        return List.of(
                text("BR-CL-01", TYPES::contains, "BT-3"),
                qualifier("BR-CL-03", CURRENCIES::contains, "BG-25/BT-131", "BT-110", "BG-22/BT-106", "BG-22/BT-115"),
                text("BR-CL-04", CURRENCIES::contains, "BT-5"),
                text("BR-CL-05", CURRENCIES::contains, "BT-6"),
                text("BR-CL-06", words("3 35 432 5 29 72")::contains, "BG-14/BT-8", "BG-23/BT-8"),
                qualifier("BR-CL-07", SHORT, "object/BT-18", "BG-25/object/BT-128"),
                qualifier("BR-CL-10", SCHEME.or(form("SEPA")), "BG-4/BT-29", "BG-7/BT-46", "BG-10/BT-60"),
                qualifier("BR-CL-11", SCHEME, "BG-4/BT-30", "BG-7/BT-47", "BG-10/BT-61"),
                qualifier("BR-CL-13", CODE, "BG-25/classification/BT-158"),
                text("BR-CL-14", COUNTRIES::contains, "BG-4/BG-5/BT-40", "BG-7/BG-8/BT-55", "BG-11/BG-12/BT-69"),
                text("BR-CL-14", COUNTRIES::contains, "BG-13/BG-15/BT-80"),
                text("BR-CL-15", COUNTRIES::contains, "BG-25/BT-159"),
                text("BR-CL-16", MEANS, "BG-16/BT-81"),
                text("BR-CL-17", CATEGORIES::contains, "BG-23/BT-118", "BG-20/BT-95", "BG-21/BT-102"),
                text("BR-CL-18", CATEGORIES::contains, "BG-25/BT-151"),
                text("BR-CL-19", ALLOWANCES::contains, "BG-20/BT-98", "BG-25/BG-27/BT-140"),
                text("BR-CL-20", SHORT, "BG-21/BT-105", "BG-25/BG-28/BT-145"),
                qualifier("BR-CL-21", SCHEME, "BG-25/BT-157"),
                text("BR-CL-22", form("(?i)vatex-[a-z]{2}-[a-z0-9-]+"), "BG-23/BT-121"),
                qualifier("BR-CL-23", CODE, "BG-25/BT-129", "BG-25/BT-149"),
                qualifier("BR-CL-24", MEDIA::contains, "BG-24/BT-125"),
                qualifier("BR-CL-25", ADDRESS, "BG-4/BT-34", "BG-7/BT-49"),
                qualifier("BR-CL-26", SCHEME, "BG-13/BT-71"));
    }

    private static Rule text(String rule, Predicate<String> list, String... paths) {
        return (invoice, report) -> Arrays.stream(paths)
                .flatMap(path -> Paths.terms(invoice, path).stream())
                .filter(t -> !t.isBlank() && !list.test(t.text()))
                .forEach(t -> report.broken(rule, t.place(), brief(t.text())));
    }

    private static Rule qualifier(String rule, Predicate<String> list, String... paths) {
        return (invoice, report) -> Arrays.stream(paths)
                .flatMap(path -> Paths.terms(invoice, path).stream())
                .filter(t -> isWrong(t, list))
                .forEach(t -> report.broken(rule, t.place(), brief(t.qualifier())));
    }

    private static boolean isWrong(Term term, Predicate<String> list) {
        return term.qualifier() != null && !term.qualifier().isBlank() && !list.test(term.qualifier());
    }

    private static String brief(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static Predicate<String> form(String expression) {
        return Pattern.compile(expression).asMatchPredicate();
    }
}
