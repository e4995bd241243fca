package org.comptoir.integration.mapping.pricecatalogue;

import java.time.LocalDate;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.integration.mapping.edifact.EdifactDocument;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** PRICAT of D.96A and D.01B (EANCOM) to a {@link PriceCatalogue} (EXC-01). */
public final class PriceCatalogueFromEdifact extends EdifactDocument<PriceCatalogue.Line> {
    private LocalDate validFrom;
    private LocalDate validTo;
    private String currency;

    public PriceCatalogueFromEdifact(EdifactReading reading) {
        super(reading, "9");
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "FTX" -> note(segment);
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected void day(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "157", "194", "7" -> validFrom = validFrom == null ? reading.date(dtm) : validFrom;
            case "36", "206", "193" -> validTo = validTo == null ? reading.date(dtm) : validTo;
            default -> {
                // told as left over
            }
        }
    }

    /** LIN stands below PGI, of which there may be a single one: lines are not kept for it. */
    @Override
    public boolean group(Group group) {
        switch (group.tag()) {
            case "LIN" -> add(group, new CatalogueLineFromEdifact(group, reading).line());
            case "PGI" -> group.trigger().text(1);
            default -> {
                return super.group(group);
            }
        }
        return true;
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "NAD" -> parties.add(group);
            case "CUX" -> currency = currency == null ? reading.currency(group) : currency;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    protected PriceCatalogue made() {
        return new PriceCatalogue(
                number, issued, validFrom, validTo, parties.of("SU", "SE", "MF"), buyer(), currency, notes, lines);
    }
}
