package org.comptoir.integration.mapping.transportstatus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.TransportStatus;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** IFTSTA of D.96A and D.01B (EANCOM) to a {@link TransportStatus} (EXC-01). */
public final class TransportStatusFromEdifact implements EdiMapping {
    private final EdifactReading reading;
    private final PartyTable parties;
    private final ControlTotals check;
    private final ConsignmentReferences references = new ConsignmentReferences();
    private final List<String> notes = new ArrayList<>();
    private final List<TransportStatus.Consignment> lines = new ArrayList<>();
    private String number;
    private LocalDate issued;

    public TransportStatusFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.parties = Parties.table(reading);
        this.check = new ControlTotals(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BGM" -> beginning(segment);
            case "DTM" -> date(segment);
            case "FTX" -> notes.addAll(FreeTexts.of(List.of(segment)));
            default -> {
                // told as left over
            }
        }
    }

    private void beginning(Segment bgm) {
        number = bgm.text(2);
        bgm.text(3);
        reading.kind(bgm, "23");
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "137", "4" -> issued = issued == null ? reading.date(dtm) : issued;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    public boolean group(Group group) {
        if (group.parent() != null) {
            return false;
        }
        switch (group.tag()) {
            case "RFF" -> references.read(group.trigger());
            case "NAD" -> parties.add(group);
            case "CNI" ->
                lines.add(reading.at(group, new ConsignmentFromEdifact(group, reading, references).consignment()));
            default -> {
                // told as left over
            }
        }
        return true;
    }

    @Override
    public TransportStatus document() {
        check.finish(number, lines.size());
        return number == null
                ? null
                : new TransportStatus(
                        number, issued, parties.of("MS", "CA", "FW"), parties.of("MR", "CZ", "CN", "SU"), notes, lines);
    }
}
