package org.comptoir.integration.mapping.en16931;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.comptoir.kernel.finding.Severity;

/**
 * What an invoice claims to be (BT-24), and so what it is measured by. One that claims nothing is measured by EN 16931.
 * The lesser profiles of Factur-X leave out what the standard demands; extensions change what it demands (lines below lines,
 * further charges); other guides (ZUGFeRD 1, Peppol BIS 2) were written before it: there a broken rule is a warning.
 */
enum Profile {
    EN16931 {
        @Override
        Severity severity(String rule) {
            return Severity.ERROR;
        }
    },
    /** Factur-X BASIC WL: all but the lines. */
    WITHOUT_LINES {
        @Override
        boolean applies(String rule) {
            return !OF_LINES.contains(rule) && !rule.matches("BR-[A-Z]+-0[18]|BR-O-1.");
        }

        @Override
        Optional<String> shortfall() {
            return Optional.of("invoice.profile.basicwl");
        }
    },
    /** Factur-X MINIMUM: number, date, parties, totals. */
    MINIMUM {
        @Override
        boolean applies(String rule) {
            return OF_MINIMUM.contains(rule);
        }

        @Override
        Optional<String> shortfall() {
            return Optional.of("invoice.profile.minimum");
        }
    },
    OTHER;

    private static final Set<String> OF_LINES = Set.of("BR-16", "BR-CO-10", "BR-CO-25");
    private static final Set<String> OF_MINIMUM = Set.of(
            "BR-01",
            "BR-02",
            "BR-03",
            "BR-04",
            "BR-05",
            "BR-06",
            "BR-07",
            "BR-13",
            "BR-14",
            "BR-15",
            "BR-CL-04",
            "BR-CO-15");

    static Profile of(String customization) {
        String name = customization == null ? "" : customization.toLowerCase(Locale.ROOT);
        if (name.contains(":minimum")) {
            return MINIMUM;
        }
        if (name.contains("basicwl")) {
            return WITHOUT_LINES;
        }
        boolean extended = name.contains("#conformant#") || name.contains("extension");
        return name.isEmpty() || name.contains("en16931") && !extended ? EN16931 : OTHER;
    }

    boolean applies(String rule) {
        return true;
    }

    /** The code of what people must know of a profile that holds less than an invoice. */
    Optional<String> shortfall() {
        return Optional.empty();
    }

    /** Without a number there is no document, and without a currency no amount, whatever the profile. */
    Severity severity(String rule) {
        return rule.equals("BR-02") || rule.equals("BR-CL-04") ? Severity.ERROR : Severity.WARNING;
    }
}
