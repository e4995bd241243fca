package org.comptoir.integration.mapping.en16931;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Place;

/** What must add up: BR-CO-10 to BR-CO-17. */
final class Sums {
    private Sums() {}

    static List<Rule> rules() {
        return List.of(
                Sums::lines,
                (i, r) -> parts("BR-CO-11", "BT-107", "BG-20", "BT-92", i, r),
                (i, r) -> parts("BR-CO-12", "BT-108", "BG-21", "BT-99", i, r),
                Sums::exclusive,
                Sums::tax,
                Sums::inclusive,
                Sums::payable,
                Sums::breakdown);
    }

    private static void lines(Section invoice, Report report) {
        for (Section totals : invoice.sections("BG-22")) {
            compare("BR-CO-10", totals, "BT-106", sum(invoice.sections("BG-25"), "BT-131"), report);
        }
    }

    /** The total of allowances or charges: zero when it is absent. */
    private static void parts(
            String rule, String total, String section, String amount, Section invoice, Report report) {
        BigDecimal sum = sum(invoice.sections(section), amount);
        for (Section totals : invoice.sections("BG-22")) {
            BigDecimal given = Paths.numberOrZero(totals, total);
            if (differ(given, sum)) {
                report.broken(rule, place(totals, total), plain(given), rounded(sum));
            }
        }
    }

    private static void exclusive(Section invoice, Report report) {
        for (Section totals : invoice.sections("BG-22")) {
            BigDecimal sum = Paths.numberOrZero(totals, "BT-106")
                    .subtract(Paths.numberOrZero(totals, "BT-107"))
                    .add(Paths.numberOrZero(totals, "BT-108"));
            compare("BR-CO-13", totals, "BT-109", sum, report);
        }
    }

    private static void tax(Section invoice, Report report) {
        List<Term> total = taxTotal(invoice);
        Optional<BigDecimal> given = sum(total);
        BigDecimal sum = sum(invoice.sections("BG-23"), "BT-117");
        if (given.isPresent() && !invoice.sections("BG-23").isEmpty() && differ(given.get(), sum)) {
            report.broken("BR-CO-14", total.get(0).place(), plain(given.get()), rounded(sum));
        }
    }

    private static void inclusive(Section invoice, Report report) {
        BigDecimal tax = sum(taxTotal(invoice)).orElse(BigDecimal.ZERO);
        for (Section totals : invoice.sections("BG-22")) {
            Paths.number(totals, "BT-109")
                    .ifPresent(net -> compare("BR-CO-15", totals, "BT-112", net.add(tax), report));
        }
    }

    private static void payable(Section invoice, Report report) {
        for (Section totals : invoice.sections("BG-22")) {
            BigDecimal sum = Paths.numberOrZero(totals, "BT-112")
                    .subtract(Paths.numberOrZero(totals, "BT-113"))
                    .add(Paths.numberOrZero(totals, "BT-114"));
            compare("BR-CO-16", totals, "BT-115", sum, report);
        }
    }

    /**
     * BR-CO-17, where the category has no rule -09 that says the same, and the rate is known. The standard's own check allows a
     * difference below one unit of the currency, since senders sum rounded lines.
     */
    private static void breakdown(Section invoice, Report report) {
        for (Section part : invoice.sections("BG-23")) {
            if (!part.has("BT-119") || VatCategory.of(part.text("BT-118")).isPresent()) {
                continue;
            }
            BigDecimal rate = Paths.numberOrZero(part, "BT-119");
            BigDecimal expected = taxOf(Paths.numberOrZero(part, "BT-116"), rate);
            Optional<BigDecimal> given = Paths.number(part, "BT-117");
            if (given.isPresent() && !near(given.get(), expected)) {
                report.broken("BR-CO-17", place(part, "BT-117"), plain(given.get()), plain(expected));
            }
        }
    }

    /** {@code rate} percent, rounded to cents. */
    static BigDecimal taxOf(BigDecimal taxable, BigDecimal rate) {
        return taxable.multiply(rate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    private static void compare(String rule, Section totals, String id, BigDecimal sum, Report report) {
        Optional<BigDecimal> given = Paths.number(totals, id);
        if (given.isPresent() && differ(given.get(), sum)) {
            report.broken(rule, place(totals, id), plain(given.get()), rounded(sum));
        }
    }

    /** All totals of tax: in the document's currency, and perhaps in the accounting currency (BT-110, BT-111). */
    static List<Term> taxTotals(Section invoice) {
        List<Term> all = new ArrayList<>(invoice.terms("BT-110"));
        invoice.sections("BG-22").forEach(s -> all.addAll(s.terms("BT-110")));
        return all;
    }

    /** That in the document's currency: one in a good invoice. */
    private static List<Term> taxTotal(Section invoice) {
        List<Term> all = taxTotals(invoice);
        String currency = invoice.text("BT-5");
        return all.stream()
                .filter(t -> all.size() == 1
                        || t.qualifier() != null && t.qualifier().equals(currency))
                .toList();
    }

    private static Optional<BigDecimal> sum(List<Term> terms) {
        return terms.stream().flatMap(t -> Values.number(t.text()).stream()).reduce(BigDecimal::add);
    }

    static BigDecimal sum(List<Section> sections, String id) {
        return sections.stream().map(s -> Paths.numberOrZero(s, id)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Place place(Section section, String id) {
        return section.term(id).map(Term::place).orElse(section.place());
    }

    /** To the cent. */
    private static boolean differ(BigDecimal given, BigDecimal sum) {
        return given.compareTo(sum.setScale(2, RoundingMode.HALF_UP)) != 0;
    }

    /** A sum as it is compared, so that the sentence shows what differs. */
    private static String rounded(BigDecimal sum) {
        return plain(sum.scale() > 2 ? sum.setScale(2, RoundingMode.HALF_UP) : sum);
    }

    /** By less than one unit of the currency. */
    static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(BigDecimal.ONE) < 0;
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
