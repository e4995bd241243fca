package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.Invoice.Attribute;
import org.comptoir.document.Invoice.Classification;
import org.comptoir.document.Invoice.ItemDetails;
import org.comptoir.document.Item;
import org.comptoir.integration.mapping.edifact.Articles;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.syntax.edi.Element;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** What a line of INVOIC says of its article (BG-31): LIN, PIA, IMD, ALI, FTX. */
final class ItemFromEdifact {
    private static final ItemDetails NOTHING = new ItemDetails(null, null, null, List.of(), List.of());

    /** Element 7077: the long description. */
    private static final String LONG = "A";

    private final Group line;
    private final EdifactReading reading;
    /** A long description alone is the article's name. */
    private final boolean described;

    private final List<String> notes = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();

    ItemFromEdifact(Group line, EdifactReading reading) {
        this.line = line;
        this.reading = reading;
        this.described = line.segments("IMD").stream().anyMatch(imd -> isText(imd) && !isLong(imd));
        line.segments("FTX").forEach(this::text);
    }

    private static boolean isText(Segment imd) {
        return !imd.look(3, 4).isEmpty() || !imd.look(3, 5).isEmpty();
    }

    private static boolean isLong(Segment imd) {
        return imd.look(1).equals(LONG);
    }

    /** ACF is a property of the article (BG-32) where it has a name and a value, ACB says "additional information". */
    private void text(Segment ftx) {
        String subject = ftx.look(1);
        boolean pair = !ftx.look(4, 1).isEmpty()
                && !ftx.look(4, 2).isEmpty()
                && ftx.look(4, 3).isEmpty();
        if (subject.equals("ACF") && pair) {
            ftx.text(1);
            attributes.add(new Attribute(ftx.text(4, 1), ftx.text(4, 2)));
            return;
        }
        String text = FreeTexts.of(ftx);
        if (text != null) {
            notes.add(text);
            if (subject.equals("ACB")) {
                ftx.text(1);
            }
        }
    }

    Item item() {
        return Articles.of(line, reading, imd -> !described || !isLong(imd));
    }

    /** BT-127. */
    List<String> notes() {
        return notes;
    }

    /** All that is said beside names and numbers, or null. */
    ItemDetails details() {
        String origin = line.first("ALI").map(ali -> ali.text(1)).orElse(null);
        ItemDetails details = new ItemDetails(null, description(), origin, classifications(), attributes);
        return details.equals(NOTHING) ? null : details;
    }

    private String description() {
        List<String> parts = new ArrayList<>();
        for (Segment imd : line.segments("IMD")) {
            if (described && isLong(imd)) {
                imd.code(1);
                parts.add(imd.text(3, 4));
                parts.add(imd.text(3, 5));
            }
        }
        parts.removeIf(part -> part == null);
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    private List<Classification> classifications() {
        List<Classification> all = new ArrayList<>();
        for (Segment pia : line.segments("PIA")) {
            if (pia.code(1).equals("1") || pia.code(1).equals("5")) {
                pia.from(2).stream()
                        .filter(c212 -> ItemNumbers.classify(c212.look(2))
                                && !c212.look(1).isEmpty())
                        .forEach(c212 -> all.add(classification(c212)));
            }
        }
        return all;
    }

    /** C212: number, nomenclature, its version (1131). */
    private static Classification classification(Element c212) {
        return new Classification(c212.text(1), c212.text(2), c212.text(3));
    }
}
