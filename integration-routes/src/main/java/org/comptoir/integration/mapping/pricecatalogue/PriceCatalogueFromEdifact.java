package org.comptoir.integration.mapping.pricecatalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/** PRICAT of D.96A and D.01B (EANCOM) to a {@link PriceCatalogue} (EXC-01). */
public final class PriceCatalogueFromEdifact implements EdiMapping {
    private final EdifactReading reading;
    private final PartyTable parties;
    private final List<String> notes = new ArrayList<>();
    private final List<PriceCatalogue.Line> lines = new ArrayList<>();
    private String number;
    private LocalDate issued;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String currency;

    public PriceCatalogueFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.parties = Parties.table(reading);
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
        reading.kind(bgm, "9");
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "137", "4" -> issued = issued == null ? reading.date(dtm) : issued;
            case "157", "194", "7" -> validFrom = reading.date(dtm);
            case "36", "206", "193" -> validTo = reading.date(dtm);
            default -> {
                // told as left over
            }
        }
    }

    /** LIN stands below PGI, of which there may be a single one: lines are not kept for it. */
    @Override
    public boolean group(Group group) {
        switch (group.tag()) {
            case "LIN" -> lines.add(reading.at(group, new CatalogueLineFromEdifact(group, reading).line()));
            case "NAD" -> {
                if (group.parent() != null) {
                    return false;
                }
                parties.add(group);
            }
            case "CUX" -> {
                if (group.parent() != null) {
                    return false;
                }
                currency = reading.currency(group);
            }
            case "PGI" -> group.trigger().text(1);
            default -> {
                return group.parent() == null;
            }
        }
        return true;
    }

    @Override
    public PriceCatalogue document() {
        if (number == null) {
            reading.error("document.number.missing", new Place.WholeFile());
        }
        if (lines.isEmpty()) {
            reading.error("document.lines.none", new Place.WholeFile());
        }
        return number == null
                ? null
                : new PriceCatalogue(
                        number,
                        issued,
                        validFrom,
                        validTo,
                        parties.of("SU", "SE", "MF"),
                        parties.of("BY", "OB"),
                        currency,
                        notes,
                        lines);
    }
}
