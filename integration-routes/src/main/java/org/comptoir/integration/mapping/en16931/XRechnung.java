package org.comptoir.integration.mapping.en16931;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.integration.syntax.binding.Section;

/**
 * What XRechnung, Germany's guide for EN 16931, demands besides (KoSIT, BR-DE-1 to -15), where an invoice names that guide.
 * Warnings: the invoice is one by EN 16931, and only a German authority must refuse it.
 */
final class XRechnung {
    private XRechnung() {}

    static List<Rule> rules() {
        return List.of(
                needs("BR-DE-1", "", "BG-16"),
                needs("BR-DE-2", "", "BG-4/BG-6"),
                needs("BR-DE-3", "BG-4/BG-5", "BT-37"),
                needs("BR-DE-4", "BG-4/BG-5", "BT-38"),
                needs("BR-DE-5", "BG-4/BG-6", "BT-41"),
                needs("BR-DE-6", "BG-4/BG-6", "BT-42"),
                needs("BR-DE-7", "BG-4/BG-6", "BT-43"),
                needs("BR-DE-8", "BG-7/BG-8", "BT-52"),
                needs("BR-DE-9", "BG-7/BG-8", "BT-53"),
                needs("BR-DE-15", "", "BT-10"));
    }

    private static Rule needs(String rule, String context, String path) {
        return (invoice, report) -> {
            if (isNamed(invoice)) {
                Paths.sections(invoice, context).stream()
                        .filter(section -> !Paths.has(section, path))
                        .forEach(section -> report.doubtful(rule, section.place()));
            }
        };
    }

    private static boolean isNamed(Section invoice) {
        return Optional.ofNullable(invoice.text("BT-24"))
                .filter(guide -> guide.toLowerCase(Locale.ROOT).contains("xrechnung"))
                .isPresent();
    }
}
