package org.comptoir.integration.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.kernel.finding.Finding;

/** A file in lines for people; of many findings of one kind the first ones stand for all. */
final class TextReport extends Report {
    private final String file;
    private final Words words;
    private final PrintStream out;
    private Interchange shown;

    TextReport(String file, Locale locale, PrintStream out) {
        this.file = file;
        this.words = Words.of(locale);
        this.out = out;
    }

    @Override
    void begin(Outcome outcome, List<Finding> findings) {
        line(file + (outcome == null ? ":" : ": " + words.outcome(outcome)));
        lines("  ", findings);
    }

    @Override
    void each(Interchange header, Message m) {
        if (header != shown) {
            shown = header;
            words.envelope(header).ifPresent(envelope -> line("  " + envelope));
        }
        String reference = m.reference().isEmpty() ? "" : "[" + m.reference() + "]";
        String number = m.document() == null ? "" : m.document().number();
        String name = Stream.of(m.type(), m.version(), reference, number)
                .filter(part -> part != null && !part.isBlank())
                .map(Words::shortened)
                .collect(Collectors.joining(" "));
        line("  " + (name.isEmpty() ? "-" : name) + ": " + words.outcome(m.outcome()));
        lines("    ", m.findings());
    }

    @Override
    void end(Outcome outcome, boolean many, List<Envelope> envelopes, List<Finding> findings) {
        if (many) {
            lines("  ", findings);
            line(file + ": " + words.outcome(outcome));
        }
    }

    private void line(String text) {
        out.println(Printable.line(text));
    }

    private void lines(String indent, List<Finding> findings) {
        SameKind same = new SameKind(findings);
        for (Finding finding : findings) {
            if (same.shows(finding)) {
                line(indent + words.line(finding));
                same.rest(finding).ifPresent(rest -> line(indent + rest.sentence(words.locale())));
            }
        }
    }
}
