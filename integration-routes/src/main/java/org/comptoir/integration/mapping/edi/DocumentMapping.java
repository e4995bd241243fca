package org.comptoir.integration.mapping.edi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.edi.Group;

/**
 * What the mappings of business documents have in common: parties by their role, lines with their control totals, notes, a
 * number and a day. A mapping takes what its message says beside them; what it does not take is told as left over.
 *
 * @param <R> how its syntax is read
 * @param <C> how its syntax counts its lines
 * @param <L> a line of the document
 */
public abstract class DocumentMapping<R extends Reading, C extends LineCheck, L> implements EdiMapping {
    protected final R reading;
    protected final PartyTable parties;
    protected final C check;
    protected final List<String> notes = new ArrayList<>();
    protected final List<L> lines = new ArrayList<>();
    protected String number;
    protected LocalDate issued;

    protected DocumentMapping(R reading, PartyTable parties, C check) {
        this.reading = reading;
        this.parties = parties;
        this.check = check;
    }

    @Override
    public boolean group(Group group) {
        boolean ofMessage = group.parent() == null;
        if (ofMessage) {
            part(group);
        }
        return ofMessage;
    }

    /** A group right below the message. */
    protected abstract void part(Group group);

    /** Adds a line, which stood in {@code group}. */
    protected final void add(Group group, L line) {
        lines.add(reading.at(group, line));
    }

    @Override
    public final BusinessDocument document() {
        finish();
        return number == null ? null : made();
    }

    /** After the last segment: tells what the whole message lacks. */
    protected void finish() {
        check.finish(number, lines.size());
    }

    /** The document; its number is there. */
    protected abstract BusinessDocument made();
}
