package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.kernel.finding.Finding;

/**
 * What a file is and says.
 *
 * @param kind what it looks like
 * @param findings about the file as a whole; those about an interchange or a message stand there
 */
public record ReadResult(FileKind kind, List<Interchange> interchanges, List<Finding> findings) {
    public ReadResult {
        interchanges = List.copyOf(interchanges);
        findings = List.copyOf(findings);
    }

    /** What becomes of the file, see {@link Tally#file}. */
    public Outcome outcome() {
        Tally tally = new Tally();
        tell(tally);
        return tally.file();
    }

    /** Tells it as if it were read. */
    public void tell(DocumentHandler handler) {
        handler.file(kind);
        interchanges.forEach(i -> i.tell(handler));
        findings.forEach(handler::finding);
    }

    /** The messages of all interchanges, taken or not. */
    public List<Message> messages() {
        return interchanges.stream().flatMap(i -> i.messages().stream()).toList();
    }

    /** The messages to work on. */
    public List<Message> taken() {
        return interchanges.stream().flatMap(i -> i.taken().stream()).toList();
    }

    /** Every finding, in the order of the file. */
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        interchanges.forEach(i -> all.addAll(i.all()));
        return all;
    }
}
