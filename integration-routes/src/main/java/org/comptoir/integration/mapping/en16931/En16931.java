package org.comptoir.integration.mapping.en16931;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;

/**
 * Checks an invoice by the business rules of EN 16931-1: what must be there (BR), what must add up (BR-CO), what each VAT
 * category demands (BR-S, -Z, -E, -AE, -IC, -G, -O, -AF, -AG), code lists (BR-CL), decimals (BR-DEC); and by some of XRechnung and of Peppol where the invoice names
 * them.
 */
public final class En16931 {
    private static final List<Rule> RULES = Stream.of(
                    Presence.rules(),
                    Conditions.rules(),
                    Sums.rules(),
                    VatRules.rules(),
                    Codes.rules(),
                    Decimals.rules(),
                    XRechnung.rules(),
                    Peppol.rules())
            .flatMap(List::stream)
            .toList();

    private En16931() {}

    /** Tells each rule that the terms of {@code invoice} break. */
    public static void check(Section invoice, Consumer<Finding> findings) {
        Profile profile = Profile.of(invoice.text("BT-24"));
        profile.shortfall()
                .ifPresent(code -> findings.accept(Finding.information(code, invoice.place(), invoice.text("BT-24"))));
        Report report = new Report(findings, profile);
        RULES.forEach(rule -> rule.check(invoice, report));
    }
}
