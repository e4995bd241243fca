package org.comptoir.integration.mapping.pricecatalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Document;
import org.comptoir.integration.mapping.x12.X12Notes;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.mapping.x12.X12Texts;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** 832 of 4010 and 5010 to a {@link PriceCatalogue} (EXC-02). */
public final class PriceCatalogueFromX12 extends X12Document<PriceCatalogue.Line> {
    private final List<Segment> numbered = new ArrayList<>();
    private LocalDate validFrom;
    private LocalDate validTo;
    private String currency;

    public PriceCatalogueFromX12(Reading reading) {
        super(reading);
    }

    /** What a day means (374): issued, effective, expiration, and the same of a contract. */
    enum Day {
        ISSUED,
        FROM,
        TO,
        OTHER;

        static Day of(String qualifier) {
            return switch (qualifier) {
                case "102", "097" -> ISSUED;
                case "007", "092" -> FROM;
                case "036", "093" -> TO;
                default -> OTHER;
            };
        }
    }

    @Override
    protected void other(Segment segment) {
        switch (segment.tag()) {
            case "BCT" -> beginning(segment);
            case "CUR" -> currency = currency == null ? values.currency(segment) : currency;
            default -> {
                // told as left over
            }
        }
    }

    /** BCT01 says what kind of catalogue, BCT10 whether it adds to another one, which the lines say too. */
    private void beginning(Segment bct) {
        bct.code(1);
        number = bct.text(2);
        X12Purposes.original(bct, 10, reading);
    }

    @Override
    protected void day(Segment dtm) {
        switch (Day.of(dtm.code(1))) {
            case ISSUED -> issued = issued == null ? values.dtm(dtm) : issued;
            case FROM -> validFrom = validFrom == null ? values.dtm(dtm) : validFrom;
            case TO -> validTo = validTo == null ? values.dtm(dtm) : validTo;
            default -> {
                // told as left over
            }
        }
    }

    /** The loops of notes are kept: which number a note has is asked once all were read. */
    @Override
    public boolean group(Group group) {
        return super.group(group) && !group.tag().equals("N9");
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "N1" -> parties.add(group);
            case "N9" -> note(group);
            case "LIN" -> line(group);
            default -> {
                // told as left over
            }
        }
    }

    /** A note may go on in the next loop. */
    private void note(Group n9) {
        numbered.add(n9.trigger());
        String text = X12Texts.ofLoop(n9);
        if (text != null) {
            notes.add(text);
        }
    }

    private void line(Group group) {
        check.line(null, null);
        add(group, new CatalogueLineFromX12(group, reading).line());
    }

    @Override
    protected void finish() {
        super.finish();
        notes.addAll(0, X12Notes.of(numbered));
    }

    @Override
    protected PriceCatalogue made() {
        return new PriceCatalogue(
                number,
                issued,
                validFrom,
                validTo,
                parties.of("SU", "SE", "VN", "MF"),
                buyer(),
                currency,
                notes,
                lines);
    }
}
