package org.comptoir.integration.mapping.en16931;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.integration.mapping.check.UnitCodes;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.integration.syntax.text.ResourceLines;
import org.comptoir.kernel.finding.Place;

/**
 * Code lists (BR-CL). Of long lists that grow every half year (references, exemptions, reasons of charges) only the form of the code
 * is checked. A code that is none, but whose meaning is known or whose list may be younger than ours, is doubtful.
 */
public final class Codes {
    /** ISO 3166-1 alpha-2, with Kosovo and Northern Ireland as EN 16931 has them. */
    static final Set<String> COUNTRIES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("1A", "XI"))
            .collect(Collectors.toSet());

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    private static final Map<String, Set<String>> LISTS = load();
    private static final Set<String> INVOICES = LISTS.get("Invoice");
    private static final Set<String> CREDIT_NOTES = LISTS.get("CreditNote");
    private static final Set<String> ALLOWANCES =
            words("41 42 60 62 63 64 65 66 67 68 70 71 88 95 100 101 102 103 104 105");
    private static final Set<String> MEDIA = words("application/pdf image/png image/jpeg text/csv"
            + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            + " application/vnd.oasis.opendocument.spreadsheet");
    private static final Set<String> CATEGORIES = words("S Z E AE K G O L M B");
    private static final Predicate<String> MEANS = form("[1-9]|[1-6]\\d|70|7[4-8]|9[1-8]|ZZZ");
    private static final String CLASS = "BG-25/classification/BT-158";
    private static final Pattern SUBJECT = Pattern.compile("#([A-Z0-9]{3})#");
    private static final Predicate<String> CODE = form("[A-Z0-9]{2,3}");
    /** UNTDID 1153 and 7161: two or three letters, none of them with an X before two others. */
    private static final Predicate<String> SHORT = form("[A-Z]{2}|[A-W][A-Z]{2}|ZZZ");

    private static final Predicate<String> SCHEME = form("0(00[2-9]|0[1-9]\\d|1\\d\\d|2[0-4]\\d)");
    private static final Predicate<String> ADDRESS = SCHEME.or(form("99\\d\\d|AN|AQ|AS|AU|EM"));

    private Codes() {}

    /** Whether a kind of document (UNTDID 1001) is one of an invoice or credit note (BR-CL-01). */
    public static boolean isInvoice(String kind) {
        return INVOICES.contains(kind) || CREDIT_NOTES.contains(kind);
    }

    /** Whether a list of classes of articles (UNTDID 7143) is one that EN 16931 knows (BR-CL-13). */
    public static boolean isOfClasses(String list) {
        return list != null && LISTS.get("7143").contains(list);
    }

    /** Whether a code says why something is taken off (UNTDID 5189, BR-CL-19) or added (7161, BR-CL-20). */
    public static boolean isReason(boolean charge, String code) {
        return charge ? SHORT.test(code) : ALLOWANCES.contains(code);
    }

    static List<Rule> rules() {
        return List.of(
                text("BR-CL-01", Codes::isInvoice, "BT-3"),
                Codes::element,
                qualifier("BR-CL-03", CURRENCIES::contains, "BG-25/BT-131", "BT-110", "BG-22/BT-106", "BG-22/BT-115"),
                Codes::currencies,
                text("BR-CL-04", CURRENCIES::contains, "BT-5"),
                text("BR-CL-05", CURRENCIES::contains, "BT-6"),
                text("BR-CL-06", words("3 35 432 5 29 72")::contains, "BG-14/BT-8", "BG-23/BT-8"),
                qualifier("BR-CL-07", SHORT, "object/BT-18", "BG-25/object/BT-128"),
                text("BR-CL-08", LISTS.get("4451")::contains, "BG-1/BT-21"),
                Codes::subjects,
                qualifier("BR-CL-10", SCHEME.or(form("SEPA")), "BG-4/BT-29", "BG-7/BT-46", "BG-10/BT-60"),
                qualifier("BR-CL-11", SCHEME, "BG-4/BT-30", "BG-7/BT-47", "BG-10/BT-61"),
                qualifier("BR-CL-13", CODE, CLASS),
                Codes::classes,
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
                Codes::units,
                qualifier("BR-CL-24", MEDIA::contains, "BG-24/BT-125"),
                Codes::media,
                qualifier("BR-CL-25", ADDRESS, "BG-4/BT-34", "BG-7/BT-49"),
                qualifier("BR-CL-26", SCHEME, "BG-13/BT-71"));
    }

    /** BR-CL-01: UBL has two documents, each for its kinds. */
    private static void element(Section invoice, Report report) {
        invoice.term("BT-3").filter(t -> isInvoice(t.text())).ifPresent(kind -> {
            if (path(kind).contains("InvoiceTypeCode") && !INVOICES.contains(kind.text())) {
                report.broken("BR-CL-01.element", kind.place(), kind.text(), "Invoice", "CreditNote");
            } else if (path(kind).contains("CreditNoteTypeCode") && !CREDIT_NOTES.contains(kind.text())) {
                report.broken("BR-CL-01.element", kind.place(), kind.text(), "CreditNote", "Invoice");
            }
        });
    }

    /** BR-CL-03: UBL has the currency at each amount; told once. CII has it at the invoice. */
    private static void currencies(Section invoice, Report report) {
        boolean ubl = invoice.look("BT-5")
                .filter(t -> path(t).contains("DocumentCurrencyCode"))
                .isPresent();
        if (ubl) {
            Stream.of(
                            "BG-22/BT-115",
                            "BG-22/BT-112",
                            "BG-22/BT-109",
                            "BG-22/BT-106",
                            "BT-110",
                            "BG-23/BT-116",
                            "BG-25/BT-131")
                    .flatMap(path -> Paths.terms(invoice, path).stream())
                    .filter(t -> !t.isBlank() && t.qualifier() == null)
                    .findFirst()
                    .ifPresent(t -> report.doubtful("BR-CL-03.missing", t.place(), t.text(), invoice.text("BT-5")));
        }
    }

    private static String path(Term term) {
        return ((Place.InTree) term.place()).path();
    }

    /** BR-CL-08, where the subject stands in the note: {@code #SUR#text}. */
    private static void subjects(Section invoice, Report report) {
        for (Term note : Paths.terms(invoice, "BT-22")) {
            Matcher subject = SUBJECT.matcher(note.text());
            if (subject.lookingAt() && !LISTS.get("4451").contains(subject.group(1))) {
                report.broken("BR-CL-08", note.place(), subject.group(1));
            }
        }
    }

    /** BR-CL-13: a list that UNTDID 7143 does not have may be one of a national guide (CVD, CPV). */
    private static void classes(Section invoice, Report report) {
        Paths.terms(invoice, CLASS).stream()
                .filter(t -> isWrong(t, LISTS.get("7143")::contains) && CODE.test(t.qualifier()))
                .forEach(t -> report.doubtful("BR-CL-13", t.place(), brief(t.qualifier())));
    }

    /** BR-CL-23: a unit whose meaning is known was understood. */
    private static void units(Section invoice, Report report) {
        for (String path : List.of("BG-25/BT-129", "BG-25/BT-149")) {
            for (Term term : Paths.terms(invoice, path)) {
                if (isWrong(term, UnitCodes::isRecommended)) {
                    UnitCodes.meant(term.qualifier())
                            .ifPresentOrElse(
                                    meant -> report.doubtful(
                                            "BR-CL-23.meant", term.place(), brief(term.qualifier()), meant),
                                    () -> report.broken("BR-CL-23", term.place(), brief(term.qualifier())));
                }
            }
        }
    }

    /** BT-125-1, which the schemas demand. */
    private static void media(Section invoice, Report report) {
        Paths.terms(invoice, "BG-24/BT-125").stream()
                .filter(t -> !t.isBlank())
                .filter(t -> t.qualifier() == null || t.qualifier().isBlank())
                .forEach(t -> report.doubtful("BR-CL-24.missing", t.place()));
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

    private static Map<String, Set<String>> load() {
        return ResourceLines.of(Codes.class, "code-lists.tsv").stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> words(cells[1])));
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static Predicate<String> form(String expression) {
        return Pattern.compile(expression).asMatchPredicate();
    }
}
