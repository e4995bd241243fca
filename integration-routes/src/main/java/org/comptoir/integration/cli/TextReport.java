package org.comptoir.integration.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.kernel.finding.Finding;

/** A file in lines for people. */
final class TextReport extends Report {
    private final String file;
    private final Locale locale;
    private final PrintStream out;

    TextReport(String file, Locale locale, PrintStream out) {
        this.file = file;
        this.locale = locale;
        this.out = out;
    }

    @Override
    void begin(Outcome outcome, List<Finding> findings) {
        line(file + (outcome == null ? ":" : ": " + outcome.word()));
        lines("  ", findings);
    }

    @Override
    void each(Message m) {
        String number = m.document() == null ? "" : m.document().number();
        String outcome = m.outcome().word();
        line("  " + m.type() + " " + m.version() + " [" + m.reference() + "] " + number + ": " + outcome);
        lines("    ", m.findings());
    }

    @Override
    void end(Outcome outcome, boolean many, List<Envelope> envelopes, List<Finding> findings) {
        if (many) {
            lines("  ", findings);
            line(file + ": " + outcome.word());
        }
    }

    private void line(String text) {
        out.println(Printable.of(text));
    }

    private void lines(String indent, List<Finding> findings) {
        findings.forEach(f -> line(indent + text(f)));
    }

    private String text(Finding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return severity + " " + finding.where(locale) + ": "
                + finding.sentence(locale).replace('\n', ' ');
    }
}
