package org.comptoir.integration.mapping.edifact;

import java.util.List;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.edi.DocumentMapping;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * A business document in EDIFACT: what BGM and DTM say in all messages.
 *
 * @param <L> a line of the document
 */
public abstract class EdifactDocument<L> extends DocumentMapping<EdifactReading, ControlTotals, L> {
    private final String kind;
    /** Element 1225, or null. */
    protected String function;

    /** @param kind what BGM usually calls the message's document (1001), or null where any kind will do */
    protected EdifactDocument(EdifactReading reading, String kind) {
        super(reading, Parties.table(reading), new ControlTotals(reading));
        this.kind = kind;
    }

    @Override
    public final void segment(Segment segment) {
        switch (segment.tag()) {
            case "BGM" -> beginning(segment);
            case "DTM" -> date(segment);
            default -> other(segment);
        }
    }

    /** BGM: kind of document, number, function. */
    protected void beginning(Segment bgm) {
        number = bgm.text(2);
        function = reading.places().keep(bgm.text(3), bgm.place(3, 0));
        if (kind != null) {
            reading.kind(bgm, kind);
        }
        function(bgm);
    }

    /** What else than an original the message may be (1225): most documents are always originals. */
    protected void function(Segment bgm) {
        EdifactPurposes.original(bgm, reading);
    }

    private void date(Segment dtm) {
        if (isOfIssue(dtm.code(1, 1))) {
            issued = issued == null ? reading.date(dtm) : issued;
        } else {
            day(dtm);
        }
    }

    /** Whether a qualifier (2005) marks the day of issue: of the document, or of the order where senders say that instead. */
    protected boolean isOfIssue(String qualifier) {
        return qualifier.equals("137") || qualifier.equals("4");
    }

    /** A DTM of the message that does not tell when the document was issued. */
    protected void day(Segment dtm) {
        // told as left over
    }

    /** A segment right below the message that is neither BGM nor DTM. */
    protected void other(Segment segment) {
        // told as left over
    }

    /** Takes the text of a FTX among the notes. */
    protected final void note(Segment ftx) {
        notes.addAll(FreeTexts.of(List.of(ftx)));
    }

    /** The first reference of a kind counts: what is known, else what {@code rff} says. */
    protected static String first(String known, Segment rff) {
        return known == null ? rff.text(1, 2) : known;
    }

    /** The buyer of the goods, or null. */
    protected final Party buyer() {
        return parties.of("BY", "OB");
    }

    /** The supplier of the goods, or null. */
    protected final Party supplier() {
        return parties.of("SU", "SE");
    }

    /** Where the goods go, or null. */
    protected final Party deliverTo() {
        return parties.of("DP", "CN", "ST");
    }
}
