package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.kernel.finding.Finding;

/**
 * One interchange of a file.
 *
 * @param standard {@code EDIFACT}
 * @param syntaxId for example {@code UNOC}; syntaxVersion for example {@code 3}; empty where the syntax has none
 * @param sender null when the file does not say
 * @param recipient null when the file does not say
 * @param controlReference the sender's reference of the interchange (EDIFACT 0020), or empty
 * @param prepared date and time as written ({@code yyMMddHHmm} or {@code yyyyMMddHHmm}), or empty
 * @param test whether it is only a test (EDIFACT 0035 = 1)
 * @param acknowledgementWanted whether the sender asks for one (EDIFACT 0031 = 1)
 * @param terms how it is to be worked on
 * @param findings about the envelope; those about a message stand in it
 */
public record Interchange(
        String standard,
        String syntaxId,
        String syntaxVersion,
        Mailbox sender,
        Mailbox recipient,
        String controlReference,
        String prepared,
        boolean test,
        boolean acknowledgementWanted,
        EnvelopeTerms terms,
        List<Message> messages,
        List<Finding> findings) {
    public Interchange {
        messages = List.copyOf(messages);
        findings = List.copyOf(findings);
    }

    /** What an envelope says before its messages are read. */
    static Interchange header(
            String standard,
            String syntaxId,
            String syntaxVersion,
            Mailbox sender,
            Mailbox recipient,
            String controlReference,
            String prepared,
            boolean test,
            boolean acknowledgementWanted,
            EnvelopeTerms terms) {
        return new Interchange(
                standard,
                syntaxId,
                syntaxVersion,
                sender,
                recipient,
                controlReference,
                prepared,
                test,
                acknowledgementWanted,
                terms,
                List.of(),
                List.of());
    }

    /** What an envelope says that names nobody. */
    static Interchange header(String standard) {
        return header(standard, "", "", null, null, "", "", false, false, EnvelopeTerms.NONE);
    }

    /** What becomes of the whole, see {@link Tally#interchange}. */
    public Outcome outcome() {
        Tally tally = new Tally();
        tell(tally);
        return tally.interchange();
    }

    /** Tells it as if it were read. */
    void tell(DocumentHandler handler) {
        handler.begins(this);
        messages.forEach(handler::message);
        handler.ends(findings);
    }

    /** The messages to work on: none when the envelope is wrong, else those without an error. */
    public List<Message> taken() {
        if (Outcome.of(findings) == Outcome.REFUSED) {
            return List.of();
        }
        return messages.stream().filter(m -> m.outcome() != Outcome.REFUSED).toList();
    }

    /** The findings about the envelope and those of all messages, in this order. */
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        messages.forEach(m -> all.addAll(m.findings()));
        return all;
    }

    /** The same interchange with other messages and findings about its envelope. */
    Interchange with(List<Message> others, List<Finding> about) {
        return new Interchange(
                standard,
                syntaxId,
                syntaxVersion,
                sender,
                recipient,
                controlReference,
                prepared,
                test,
                acknowledgementWanted,
                terms,
                others,
                about);
    }
}
