package org.comptoir.integration.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** The words of the commands for people, in their language; the JSON for programs has its own, which never change. */
record Words(Locale locale, ResourceBundle bundle) {
    static Words of(Locale locale) {
        return new Words(locale, ResourceBundle.getBundle(Finding.BUNDLE, locale));
    }

    /** What became of a file or a message. */
    String outcome(Outcome outcome) {
        return bundle.getString("outcome." + outcome.word());
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
