package org.comptoir.integration.mapping.en16931;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;

/** What depends on something else: signs, periods, schemes, means of payment, VAT numbers. */
final class Conditions {
    private static final Set<String> COUNTRIES = Codes.COUNTRIES;
    private static final Set<String> CREDIT_TRANSFER = Set.of("30", "58");

    private static final Set<String> CREDIT_NOTES = Set.of("81", "83", "261", "381", "396", "532");

    private Conditions() {}

    static List<Rule> rules() {
        return List.of(
                qualified("BR-23", "BG-25/BT-129"),
                notNegative("BR-27", "BT-146"),
                notNegative("BR-28", "BT-148"),
                period("BR-29", "BG-14", "BT-73", "BT-74"),
                period("BR-30", "BG-25/BG-26", "BT-134", "BT-135"),
                Conditions::vatRate,
                Conditions::card,
                Conditions::accountingCurrency,
                Conditions::account,
                qualified("BR-62", "BG-4/BT-34"),
                qualified("BR-63", "BG-7/BT-49"),
                qualified("BR-64", "BG-25/BT-157"),
                qualified("BR-65", "BG-25/classification/BT-158"),
                Conditions::taxPoint,
                vatNumber("BG-4/BT-31"),
                vatNumber("BG-7/BT-48"),
                vatNumber("BG-11/BT-63"),
                Conditions::due,
                Conditions::splitPayment);
    }

    /** BR-B-01, -02: where the buyer pays the tax to the office (split payment) both are in Italy, and nothing is at the standard rate. */
    private static void splitPayment(Section invoice, Report report) {
        Optional<Term> split =
                categories(invoice).filter(t -> t.text().equals("B")).findFirst();
        if (split.isEmpty()) {
            return;
        }
        Stream.of("BG-4/BG-5/BT-40", "BG-7/BG-8/BT-55")
                .flatMap(path -> Paths.terms(invoice, path).stream())
                .filter(country -> !country.isBlank() && !country.text().equals("IT"))
                .forEach(country -> report.broken("BR-B-01", country.place(), country.text()));
        categories(invoice)
                .filter(t -> t.text().equals("S"))
                .findFirst()
                .ifPresent(standard -> report.broken("BR-B-02", standard.place()));
    }

    private static Stream<Term> categories(Section invoice) {
        return Stream.of("BG-25/BT-151", "BG-20/BT-95", "BG-21/BT-102", "BG-23/BT-118")
                .flatMap(path -> Paths.terms(invoice, path).stream());
    }

    private static Rule qualified(String rule, String path) {
        return (invoice, report) -> Paths.terms(invoice, path).stream()
                .filter(t ->
                        !t.isBlank() && (t.qualifier() == null || t.qualifier().isBlank()))
                .forEach(t -> report.broken(rule, t.place(), t.text()));
    }

    private static Rule notNegative(String rule, String term) {
        return (invoice, report) -> Paths.terms(invoice, "BG-25/" + term).stream()
                .filter(t -> Values.number(t.text()).filter(n -> n.signum() < 0).isPresent())
                .forEach(t -> report.broken(rule, t.place(), t.text()));
    }

    private static Rule period(String rule, String section, String from, String to) {
        return (invoice, report) -> {
            for (Section period : Paths.sections(invoice, section)) {
                Optional<LocalDate> start = period.term(from).flatMap(Values::day);
                Optional<LocalDate> end = period.term(to).flatMap(Values::day);
                if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
                    report.broken(
                            rule,
                            period.place(),
                            start.get().toString(),
                            end.get().toString());
                }
            }
        };
    }

    private static void vatRate(Section invoice, Report report) {
        invoice.sections("BG-23").stream()
                .filter(s -> !s.has("BT-119") && !"O".equals(s.text("BT-118")))
                .forEach(s -> report.broken("BR-48", s.place()));
    }

    /** Only the last four to six digits of a card may be told (and the first six in some countries). */
    private static void card(Section invoice, Report report) {
        Paths.terms(invoice, "BG-16/BG-18/BT-87").stream()
                .filter(t -> t.text().length() > 10)
                .forEach(t -> report.doubtful("BR-51", t.place()));
    }

    private static void accountingCurrency(Section invoice, Report report) {
        invoice.term("BT-6")
                .filter(t -> Sums.taxTotals(invoice).stream()
                        .noneMatch(total -> t.text().equals(total.qualifier())))
                .ifPresent(t -> report.broken("BR-53", t.place(), t.text()));
    }

    private static void account(Section invoice, Report report) {
        invoice.sections("BG-16").stream()
                .filter(s -> CREDIT_TRANSFER.contains(String.valueOf(s.text("BT-81"))))
                .filter(s -> !Paths.has(s, "BG-17/BT-84", "BG-17/X-84"))
                .forEach(s -> report.broken("BR-61", s.place()));
    }

    private static void taxPoint(Section invoice, Report report) {
        boolean day = Paths.has(invoice, "BT-7", "BG-23/BT-7");
        boolean code = Paths.has(invoice, "BG-14/BT-8", "BG-23/BT-8");
        if (day && code) {
            report.broken("BR-CO-03", invoice.place());
        }
    }

    private static Rule vatNumber(String path) {
        return (invoice, report) -> Paths.terms(invoice, path).stream()
                .filter(t -> !t.isBlank() && !hasPrefix(t))
                .forEach(t -> report.broken("BR-CO-09", t.place(), t.text()));
    }

    private static boolean hasPrefix(Term number) {
        String text = number.text();
        String prefix = text.substring(0, Math.min(2, text.length())).toUpperCase(Locale.ROOT);
        return prefix.equals("EL") || COUNTRIES.contains(prefix);
    }

    /**
     * BR-CO-25: who shall pay something must know when. A credit note is not paid by its receiver. The standard has the rule still,
     * but its own checks have dropped it (release 1.3.16), since contracts may say it: a warning.
     */
    private static void due(Section invoice, Report report) {
        if (CREDIT_NOTES.contains(String.valueOf(invoice.text("BT-3")))) {
            return;
        }
        Optional<Section> totals = invoice.section("BG-22");
        BigDecimal payable = totals.flatMap(s -> Paths.number(s, "BT-115")).orElse(BigDecimal.ZERO);
        boolean told =
                Arrays.stream(new String[] {"BT-9", "BT-20", "BG-16/BT-9"}).anyMatch(p -> Paths.has(invoice, p));
        if (payable.signum() > 0 && !told) {
            report.doubtful("BR-CO-25", totals.orElse(invoice).place(), payable.toPlainString());
        }
    }
}
