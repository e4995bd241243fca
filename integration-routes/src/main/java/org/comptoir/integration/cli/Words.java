package org.comptoir.integration.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Mailbox;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** The words of the commands for people, in their language; the JSON for programs has its own, which never change. */
record Words(Locale locale, ResourceBundle bundle) {
    private static final int LONGEST = 100;

    static Words of(Locale locale) {
        return new Words(locale, ResourceBundle.getBundle(Finding.BUNDLE, locale));
    }

    /** What became of a file or a message. */
    String outcome(Outcome outcome) {
        return bundle.getString("outcome." + outcome.word());
    }

    /** Who sends an interchange to whom, its reference, and whether it is a test; empty when it says nothing of these. */
    Optional<String> envelope(Interchange interchange) {
        List<String> parts = new ArrayList<>();
        envelope("sender", id(interchange.sender())).ifPresent(parts::add);
        envelope("recipient", id(interchange.recipient())).ifPresent(parts::add);
        envelope("reference", interchange.controlReference()).ifPresent(parts::add);
        if (interchange.test()) {
            parts.add(bundle.getString("envelope.test"));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private Optional<String> envelope(String part, String value) {
        return value.isBlank()
                ? Optional.empty()
                : Optional.of(bundle.getString("envelope." + part).replace("{0}", shortened(value)));
    }

    /** A name or number out of a file as it is shown: none that somebody gave has more characters. */
    static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String id(Mailbox mailbox) {
        return mailbox == null || mailbox.id() == null ? "" : mailbox.id();
    }

    /** A finding in a line: how much it weighs, where it stands if not in the whole file, what it says. */
    String line(Finding finding) {
        String where = finding.place() instanceof Place.WholeFile ? "" : " " + finding.where(locale);
        return severity(finding) + where + ": " + finding.sentence(locale).replace('\n', ' ');
    }

    /** How much a finding weighs. */
    String severity(Finding finding) {
        return bundle.getString("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
    }
}
