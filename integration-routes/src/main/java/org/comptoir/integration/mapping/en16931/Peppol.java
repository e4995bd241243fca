package org.comptoir.integration.mapping.en16931;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;

/**
 * What Peppol BIS Billing 3 demands besides (PEPPOL-EN16931-R003, -R046, -R061, -R110, -R111), where an invoice names that guide.
 * Warnings: the invoice is one by EN 16931, and has come; but the network would have refused it.
 */
final class Peppol {
    private static final String GUIDE = "urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    /** UNCL4461: direct debit, SEPA direct debit. */
    private static final Set<String> DIRECT_DEBIT = Set.of("49", "59");

    private Peppol() {}

    static List<Rule> rules() {
        return List.of(named(Peppol::reference), named(Peppol::prices), named(Peppol::mandate), named(Peppol::periods));
    }

    private static Rule named(Rule rule) {
        return (invoice, report) -> {
            if (String.valueOf(invoice.text("BT-24")).contains(GUIDE)) {
                rule.check(invoice, report);
            }
        };
    }

    private static void reference(Section invoice, Report report) {
        if (!Paths.has(invoice, "BT-10", "BT-13")) {
            report.doubtful("PEPPOL-R003", invoice.place());
        }
    }

    /** The net price is the gross price less what is taken off. */
    private static void prices(Section invoice, Report report) {
        for (Section line : invoice.sections("BG-25")) {
            Optional<BigDecimal> gross = Paths.number(line, "BT-148");
            Optional<BigDecimal> net = Paths.number(line, "BT-146");
            if (gross.isEmpty() || net.isEmpty() || line.has("X-149")) {
                continue;
            }
            BigDecimal off = line.terms("BT-147").stream()
                    .flatMap(t -> Values.number(t.text()).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal expected = gross.get().subtract(off);
            if (expected.compareTo(net.get()) != 0) {
                report.doubtful(
                        "PEPPOL-R046",
                        Sums.place(line, "BT-146"),
                        Sums.plain(net.get()),
                        Sums.plain(gross.get()),
                        Sums.plain(off),
                        Sums.plain(expected));
            }
        }
    }

    private static void mandate(Section invoice, Report report) {
        invoice.sections("BG-16").stream()
                .filter(means -> DIRECT_DEBIT.contains(String.valueOf(means.text("BT-81"))))
                .filter(means -> !Paths.has(means, "BG-19/BT-89") && !Paths.has(invoice, "BT-89"))
                .forEach(means -> report.doubtful("PEPPOL-R061", means.place()));
    }

    /** What a line is for lies in what the invoice is for. */
    private static void periods(Section invoice, Report report) {
        Optional<LocalDate> start = day(invoice, "BG-14/BT-73");
        Optional<LocalDate> end = day(invoice, "BG-14/BT-74");
        for (Section period : Paths.sections(invoice, "BG-25/BG-26")) {
            Optional<LocalDate> from = day(period, "BT-134");
            Optional<LocalDate> until = day(period, "BT-135");
            if (start.isPresent() && from.isPresent() && from.get().isBefore(start.get())) {
                tell("PEPPOL-R110", period, from.get(), start.get(), report);
            }
            if (end.isPresent() && until.isPresent() && until.get().isAfter(end.get())) {
                tell("PEPPOL-R111", period, until.get(), end.get(), report);
            }
        }
    }

    private static void tell(String rule, Section period, LocalDate line, LocalDate invoice, Report report) {
        report.doubtful(rule, period.place(), line.toString(), invoice.toString());
    }

    private static Optional<LocalDate> day(Section from, String path) {
        return Paths.terms(from, path).stream()
                .filter(t -> !t.isBlank())
                .findFirst()
                .flatMap((Term t) -> Values.day(t));
    }
}
