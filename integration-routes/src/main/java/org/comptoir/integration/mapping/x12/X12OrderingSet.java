package org.comptoir.integration.mapping.x12;

import java.util.Optional;
import java.util.Set;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * What 850, 860, 855 and 865 have in common: texts, currency, lines, the count of lines.
 *
 * @param <L> a line of the document
 */
public abstract class X12OrderingSet<L> extends X12Document<L> {
    /** ISO 4217, or null. */
    protected String currency;

    protected X12OrderingSet(Reading reading) {
        super(reading);
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "BEG", "BCH", "BAK", "BCA" -> beginning(segment);
            case "CUR" -> currency = currency == null ? values.currency(segment) : currency;
            case "MSG", "NTE" -> notes.add(X12Texts.of(segment));
            default -> {
                // told as left over
            }
        }
    }

    /** The segment that begins the set. */
    protected abstract void beginning(Segment segment);

    /** Element 92: a plain order of any kind, of which nothing more needs to be said. */
    protected static void plainOrder(Segment beginning, int element) {
        if (Set.of("SA", "NE", "OS", "DS", "KN", "RL").contains(beginning.code(element))) {
            beginning.text(element);
        }
    }

    /** The loop of CTT is kept: what it counts is asked once all lines were read. */
    @Override
    public boolean group(Group group) {
        return super.group(group) && !group.tag().equals("CTT");
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "N1" -> parties.add(group);
            case "N9" -> Optional.ofNullable(X12Texts.ofLoop(group)).ifPresent(notes::add);
            case "PO1", "POC" -> add(group, line(group));
            case "CTT" -> check.lineCount(group.trigger(), 1);
            default -> {
                // told as left over
            }
        }
    }

    /** The line of a loop that begins with PO1 or POC. */
    protected abstract L line(Group loop);
}
