package org.comptoir.integration.mapping.x12;

import java.util.Optional;
import java.util.Set;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * What 850, 860, 855 and 865 have in common: texts, currency, terms, lines, the count of lines.
 *
 * @param <L> a line of the document
 */
public abstract class X12OrderingSet<L> extends X12Document<L> {
    private static final Set<String> KINDS = Set.of("SA", "NE", "RL", "RO", "CP");

    /** What is agreed beside parties and lines. */
    protected final X12OrderTerms terms;
    /** ISO 4217, or null. */
    protected String currency;

    protected X12OrderingSet(Reading reading, X12DayKinds kinds) {
        super(reading);
        this.terms = new X12OrderTerms(reading, kinds);
    }

    @Override
    protected void reference(Segment ref) {
        terms.reference(ref);
    }

    @Override
    protected void day(Segment dtm) {
        terms.day(dtm);
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "BEG", "BCH", "BAK", "BCA" -> beginning(segment);
            case "CUR" -> currency = currency == null ? values.currency(segment) : currency;
            case "MSG", "NTE" -> notes.add(X12Texts.of(segment));
            case "FOB" -> terms.delivery(segment);
            case "ITD" -> terms.payment(segment);
            default -> {
                // told as left over
            }
        }
    }

    /** The segment that begins the set. */
    protected abstract void beginning(Segment segment);

    /** Element 92: of which kind the order is, or a plain one of which nothing more needs to be said. */
    protected final void kind(Segment beginning, int element) {
        if (!terms.kind(beginning, element) && KINDS.contains(beginning.look(element))) {
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
            case "N9" -> {
                Optional.ofNullable(X12Texts.ofLoop(group)).ifPresent(notes::add);
                terms.reference(group.trigger());
            }
            case "SAC" -> terms.part(group);
            case "PO1", "POC" -> add(group, line(group));
            case "CTT" -> totals(group);
            default -> {
                // told as left over
            }
        }
    }

    /** The loop of CTT, which counts the lines at least. */
    protected void totals(Group ctt) {
        check.lineCount(ctt.trigger(), 1);
        terms.total(ctt, check);
    }

    /** The line of a loop that begins with PO1 or POC. */
    protected abstract L line(Group loop);

    /** Who is invoiced, or null. */
    protected final Party invoicee() {
        return parties.of("BT", "IV");
    }
}
