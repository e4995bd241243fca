package org.comptoir.integration.mapping.partyinformation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.PartyInformation;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/** PARTIN of D.96A and D.01B (EANCOM) to a {@link PartyInformation} (EXC-01). */
public final class PartyInformationFromEdifact implements EdiMapping {
    private final EdifactReading reading;
    private final PartyTable heads;
    private final List<String> notes = new ArrayList<>();
    private final List<PartyInformation.Entry> parties = new ArrayList<>();
    private String number;
    private String function = "9";
    private LocalDate issued;
    private boolean detail;

    public PartyInformationFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.heads = Parties.table(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BGM" -> beginning(segment);
            case "DTM" -> date(segment);
            case "FTX" -> notes.addAll(FreeTexts.of(List.of(segment)));
            case "UNS" -> {
                segment.text(1);
                detail = true;
            }
            default -> {
                // told as left over
            }
        }
    }

    private void beginning(Segment bgm) {
        number = bgm.text(2);
        function = bgm.text(3) == null ? "9" : bgm.text(3);
        reading.kind(bgm, "10");
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "137", "4" -> issued = issued == null ? reading.date(dtm) : issued;
            default -> {
                // told as left over
            }
        }
    }

    /** NAD before UNS says who speaks to whom, NAD after it who is spoken of. */
    @Override
    public boolean group(Group group) {
        if (group.parent() != null) {
            return false;
        }
        if (group.tag().equals("NAD") && detail) {
            parties.add(reading.at(group, new PartyEntryFromEdifact(group, reading).entry()));
        } else if (group.tag().equals("NAD")) {
            heads.add(group);
        }
        return true;
    }

    @Override
    public PartyInformation document() {
        if (number == null) {
            reading.error("document.number.missing", new Place.WholeFile());
        }
        if (parties.isEmpty()) {
            reading.error("document.parties.none", new Place.WholeFile());
        }
        return number == null
                ? null
                : new PartyInformation(
                        number,
                        function,
                        issued,
                        heads.of("MS", "FR", "SU", "BY"),
                        heads.of("MR", "BY", "SU"),
                        notes,
                        parties);
    }
}
