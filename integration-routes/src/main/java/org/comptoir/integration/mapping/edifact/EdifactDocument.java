package org.comptoir.integration.mapping.edifact;

import java.util.List;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.edi.DocumentMapping;
import org.comptoir.integration.mapping.edi.LeftOvers;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * A business document in EDIFACT: what BGM and DTM say in all messages.
 *
 * @param <L> a line of the document
 */
public abstract class EdifactDocument<L> extends DocumentMapping<EdifactReading, ControlTotals, L> {
    /** Element 2005: of the document, of the order. */
    private static final String WRITTEN = "137";

    private static final String ORDERED = "4";

    private final String kind;
    /** It gave the document its day for want of a better one. */
    private Segment ofOrder;

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
        String kind = dtm.look(1, 1);
        if (kind.equals(WRITTEN) || kind.equals(alsoWritten())) {
            issued(dtm);
        } else if (issued == null && kind.equals(ORDERED) && !kind.equals(alsoWritten())) {
            issued = reading.date(dtm);
            ofOrder = dtm;
        } else {
            day(dtm);
        }
    }

    /** The day of the document counts before that of the order, which is told then. */
    private void issued(Segment dtm) {
        dtm.code(1, 1);
        if (ofOrder != null) {
            ofOrder.code(1, 1);
            reading.tell(LeftOvers.whole(ofOrder, reading));
            ofOrder = null;
            issued = null;
        }
        issued = issued == null ? reading.date(dtm) : issued;
    }

    /**
     * A further qualifier (2005) of the day of issue, or empty. Where senders say the day of the order instead, it is taken for want of
     * a better one, and what it is is told as left over.
     */
    protected String alsoWritten() {
        return "";
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
