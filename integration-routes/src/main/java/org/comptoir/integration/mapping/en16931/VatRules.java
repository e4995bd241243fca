package org.comptoir.integration.mapping.en16931;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Place;

/** What each VAT category demands: the rules -01 to -10 of its family, BR-IC-11 and -12, BR-O-11 to -14. */
final class VatRules {
    /** What a sentence quotes where nothing stands. */
    private static final String NONE = "–";

    private final VatCategory category;
    private final Section invoice;
    private final Report report;

    private VatRules(VatCategory category, Section invoice, Report report) {
        this.category = category;
        this.invoice = invoice;
        this.report = report;
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (VatCategory category : VatCategory.values()) {
            rules.add((invoice, report) -> new VatRules(category, invoice, report).check());
        }
        return rules;
    }

    private void check() {
        breakdownExists();
        for (VatUse use : VatUse.all()) {
            List<Section> used = used(use);
            used.stream().limit(1).filter(s -> !parties()).forEach(s -> broken(use.parties(), s));
            used.stream()
                    .filter(s -> !rateFits(s, use))
                    .forEach(s -> broken(use.rates(), s, Objects.toString(s.text(use.rate()), NONE)));
        }
        Map<BigDecimal, BigDecimal> sums = sums();
        breakdowns().forEach(breakdown -> breakdown(breakdown, sums));
        intraCommunity();
        outOfScope();
    }

    private List<Section> used(VatUse use) {
        return invoice.sections(use.section()).stream()
                .filter(s -> category.code().equals(s.text(use.category())))
                .toList();
    }

    private List<Section> breakdowns() {
        return invoice.sections("BG-23").stream()
                .filter(s -> category.code().equals(s.text("BT-118")))
                .toList();
    }

    /** -01: what is used is broken down; once, except where there is one breakdown a rate. */
    private void breakdownExists() {
        boolean used = false;
        for (VatUse use : VatUse.all()) {
            used |= !used(use).isEmpty();
        }
        int found = breakdowns().size();
        boolean fits = category.taxed() ? used == (found > 0) : found == (used ? 1 : found) && found <= 1;
        if (!fits) {
            broken("01", found > 0 ? breakdowns().get(0) : invoice);
        }
    }

    /** -02, -03, -04: who must be known to the tax office. */
    private boolean parties() {
        boolean seller = Paths.has(invoice, "BG-4/BT-31", "BG-4/BT-32", "BG-11/BT-63");
        boolean sellerVat = Paths.has(invoice, "BG-4/BT-31", "BG-11/BT-63");
        return switch (category) {
            case AE -> seller && Paths.has(invoice, "BG-7/BT-48", "BG-7/BT-47");
            case K -> sellerVat && Paths.has(invoice, "BG-7/BT-48");
            case G -> sellerVat;
            case O -> !sellerVat && !Paths.has(invoice, "BG-7/BT-48");
            default -> seller;
        };
    }

    /** -05, -06, -07. */
    private boolean rateFits(Section section, VatUse use) {
        Optional<BigDecimal> rate = Paths.number(section, use.rate());
        return switch (category.rate()) {
            case POSITIVE -> rate.filter(r -> r.signum() > 0).isPresent();
            case ZERO -> rate.filter(r -> r.signum() == 0).isPresent();
            case ANY -> rate.filter(r -> r.signum() >= 0).isPresent();
            case NONE -> rate.isEmpty();
        };
    }

    private void breakdown(Section breakdown, Map<BigDecimal, BigDecimal> sums) {
        taxable(breakdown, sums.getOrDefault(rate(breakdown, "BT-119"), BigDecimal.ZERO));
        tax(breakdown);
        boolean reason = breakdown.has("BT-120") || breakdown.has("BT-121");
        if (reason != category.exempt()) {
            broken("10", breakdown);
        }
    }

    /** -08: the taxable amount is what uses the category (and the rate). */
    private void taxable(Section breakdown, BigDecimal sum) {
        Optional<BigDecimal> given = Paths.number(breakdown, "BT-116");
        if (given.isPresent() && !isRateMissing(breakdown) && !Sums.near(given.get(), sum)) {
            broken("08", breakdown, Sums.plain(given.get()), Sums.plain(sum));
        }
    }

    /** What uses the category, by rate; 20 and 20.0 are one. */
    private Map<BigDecimal, BigDecimal> sums() {
        Map<BigDecimal, BigDecimal> sums = new TreeMap<>();
        for (VatUse use : VatUse.all()) {
            BigDecimal sign = BigDecimal.valueOf(use.sign());
            used(use)
                    .forEach(section -> sums.merge(
                            rate(section, use.rate()),
                            Paths.numberOrZero(section, use.amount()).multiply(sign),
                            BigDecimal::add));
        }
        return sums;
    }

    /** The rate that tells what belongs together: none where the category has no tax. */
    private BigDecimal rate(Section section, String id) {
        return category.taxed() ? Paths.numberOrZero(section, id) : BigDecimal.ZERO;
    }

    /** BR-48: nothing follows from a rate that is not told. */
    private boolean isRateMissing(Section breakdown) {
        return category.taxed() && !breakdown.has("BT-119");
    }

    /** -09: the tax is the taxable amount times the rate, or nothing. */
    private void tax(Section breakdown) {
        BigDecimal rate = rate(breakdown, "BT-119");
        BigDecimal expected = Sums.taxOf(Paths.numberOrZero(breakdown, "BT-116"), rate);
        Optional<BigDecimal> given = Paths.number(breakdown, "BT-117");
        boolean fits = given.isEmpty()
                || isRateMissing(breakdown)
                || (category.taxed()
                        ? Sums.near(given.get(), expected)
                        : given.get().signum() == 0);
        if (!fits) {
            Place place = Sums.place(breakdown, "BT-117");
            report.broken(category.rule("09"), place, Sums.plain(given.get()), Sums.plain(expected));
        }
    }

    /** BR-IC-11, -12: a delivery into another country says when and where. */
    private void intraCommunity() {
        if (category != VatCategory.K || breakdowns().isEmpty()) {
            return;
        }
        Section breakdown = breakdowns().get(0);
        if (!Paths.has(invoice, "BG-13/BT-72", "BG-14/BT-73", "BG-14/BT-74")) {
            broken("11", breakdown);
        }
        if (!Paths.has(invoice, "BG-13/BG-15/BT-80")) {
            broken("12", breakdown);
        }
    }

    /** BR-O-11 to -14: what is outside the scope of VAT is not mixed with anything else. */
    private void outOfScope() {
        if (category != VatCategory.O || breakdowns().isEmpty()) {
            return;
        }
        if (invoice.sections("BG-23").size() > 1) {
            broken("11", breakdowns().get(0));
        }
        onlyThis(VatUse.LINE, "12");
        onlyThis(VatUse.ALLOWANCE, "13");
        onlyThis(VatUse.CHARGE, "14");
    }

    private void onlyThis(VatUse use, String rule) {
        invoice.sections(use.section()).stream()
                .filter(s -> s.has(use.category()) && !category.code().equals(s.text(use.category())))
                .forEach(s -> broken(rule, s));
    }

    private void broken(String rule, Section section, String... arguments) {
        report.broken(category.rule(rule), section.place(), arguments);
    }
}
