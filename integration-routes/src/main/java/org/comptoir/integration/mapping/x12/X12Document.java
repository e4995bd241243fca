package org.comptoir.integration.mapping.x12;

import org.comptoir.document.Party;
import org.comptoir.integration.mapping.edi.DocumentMapping;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * A business document in X12: the segments and parties that many sets have.
 *
 * @param <L> a line of the document
 */
public abstract class X12Document<L> extends DocumentMapping<Reading, LineCheck, L> {
    protected final X12Values values;

    protected X12Document(Reading reading) {
        super(reading, X12Parties.table(reading), new LineCheck(reading));
        this.values = new X12Values(reading);
    }

    @Override
    public final void segment(Segment segment) {
        switch (segment.tag()) {
            case "REF" -> reference(segment);
            case "DTM" -> day(segment);
            case "CTT" -> check.lineCount(segment, 1);
            default -> other(segment);
        }
    }

    /** A reference of the whole set. */
    protected void reference(Segment ref) {
        // told as left over
    }

    /** A day of the whole set. */
    protected void day(Segment dtm) {
        // told as left over
    }

    /** Any other segment right below the set. */
    protected abstract void other(Segment segment);

    /** The first reference of a kind counts: what is known, else what {@code ref} says. */
    protected static String first(String known, Segment ref) {
        return known == null ? ref.text(2) : known;
    }

    /** The buyer of the goods, or null. */
    protected final Party buyer() {
        return parties.of("BY", "BT", "OB");
    }

    /** The supplier of the goods, or null. */
    protected final Party supplier() {
        return parties.of("SU", "SE", "VN");
    }

    /** Where the goods go, or null. */
    protected final Party deliverTo() {
        return parties.of("ST", "SN", "CN");
    }
}
