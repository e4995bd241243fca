package org.comptoir.integration.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.comptoir.integration.translation.DocumentHandler;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.Outcome;
import org.comptoir.integration.translation.Tally;
import org.comptoir.kernel.finding.Finding;

/**
 * Prints what a file says. Its outcome stands before the messages; where these are many, they are printed as they are read,
 * and the outcome behind them: so a file of many messages takes no more memory than one of few.
 */
abstract class Report implements DocumentHandler {
    private static final int FEW = 100;

    private final Tally tally = new Tally();
    private final List<Envelope> envelopes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Told> first = new ArrayList<>();
    private Interchange header;
    private boolean many;

    /** An interchange with what becomes of it. */
    record Envelope(Interchange header, Outcome outcome) {}

    /** A message with the interchange that it came in. */
    private record Told(Interchange header, Message message) {}

    /** The report as the command line's contract wants it, or as text for people. */
    static Report of(boolean json, String file, Locale locale, PrintStream out) {
        return json ? new JsonReport(file, locale, out) : new TextReport(file, locale, out);
    }

    /** Prints all that {@code file} tells. */
    final void print(Consumer<DocumentHandler> file) {
        file.accept(this);
        if (!many) {
            begin(tally.file(), findings);
            first.forEach(this::each);
        }
        end(tally.file(), many, envelopes, findings);
    }

    /** Before the messages. @param outcome null where it is not known yet; findings those known about the whole */
    abstract void begin(Outcome outcome, List<Finding> findings);

    /** @param header the interchange that the message came in */
    abstract void each(Interchange header, Message message);

    /** Behind the messages. @param many whether outcome and findings have not been printed before them */
    abstract void end(Outcome outcome, boolean many, List<Envelope> envelopes, List<Finding> findings);

    private void each(Told told) {
        each(told.header(), told.message());
    }

    @Override
    public void begins(Interchange header) {
        this.header = header;
        tally.begins(header);
    }

    @Override
    public void message(Message message) {
        tally.message(message);
        if (many) {
            each(header, message);
            return;
        }
        first.add(new Told(header, message));
        if (first.size() > FEW) {
            many = true;
            begin(null, List.of());
            first.forEach(this::each);
            first.clear();
        }
    }

    @Override
    public void ends(List<Finding> about) {
        tally.ends(about);
        envelopes.add(new Envelope(header, tally.interchange()));
        findings.addAll(about);
    }

    @Override
    public void finding(Finding finding) {
        tally.finding(finding);
        findings.add(finding);
    }
}
