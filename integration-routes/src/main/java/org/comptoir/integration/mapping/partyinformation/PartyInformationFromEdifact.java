package org.comptoir.integration.mapping.partyinformation;

import org.comptoir.document.PartyInformation;
import org.comptoir.integration.mapping.edifact.EdifactDocument;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/** PARTIN of D.96A and D.01B (EANCOM) to a {@link PartyInformation} (EXC-01). */
public final class PartyInformationFromEdifact extends EdifactDocument<PartyInformation.Entry> {
    private boolean detail;

    public PartyInformationFromEdifact(EdifactReading reading) {
        super(reading, "10");
    }

    /** Its function says what becomes of the parties. */
    @Override
    protected void function(Segment bgm) {
        // kept by the document
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "FTX" -> note(segment);
            case "UNS" -> {
                segment.text(1);
                detail = true;
            }
            default -> {
                // told as left over
            }
        }
    }

    /** NAD before UNS says who speaks to whom, NAD after it who is spoken of. */
    @Override
    protected void part(Group group) {
        if (group.tag().equals("NAD") && detail) {
            add(group, PartyEntryFromEdifact.of(group, reading));
        } else if (group.tag().equals("NAD")) {
            parties.add(group);
        }
    }

    @Override
    protected void finish() {
        check.finish(number, -1);
        if (lines.isEmpty()) {
            reading.error("document.parties.none", new Place.WholeFile());
        }
    }

    @Override
    protected PartyInformation made() {
        return new PartyInformation(
                number,
                function == null ? "9" : function,
                issued,
                parties.of("MS", "FR", "SU", "BY"),
                parties.of("MR", "BY", "SU"),
                notes,
                lines);
    }
}
