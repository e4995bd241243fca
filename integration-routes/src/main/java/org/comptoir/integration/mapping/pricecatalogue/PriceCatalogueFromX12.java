package org.comptoir.integration.mapping.pricecatalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Notes;
import org.comptoir.integration.mapping.x12.X12Parties;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.mapping.x12.X12Texts;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** 832 of 4010 and 5010 to a {@link PriceCatalogue} (EXC-02). */
public final class PriceCatalogueFromX12 implements EdiMapping {
    private final Reading reading;
    private final X12Values values;
    private final PartyTable parties;
    private final LineCheck check;
    private final List<Segment> numbered = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<PriceCatalogue.Line> lines = new ArrayList<>();
    private String number;
    private LocalDate issued;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String currency;

    public PriceCatalogueFromX12(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
        this.parties = X12Parties.table(reading);
        this.check = new LineCheck(reading);
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
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BCT" -> beginning(segment);
            case "CUR" -> currency = currency == null ? values.currency(segment) : currency;
            case "DTM" -> date(segment);
            case "CTT" -> check.lineCount(segment, 1);
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

    private void date(Segment dtm) {
        switch (Day.of(dtm.code(1))) {
            case ISSUED -> issued = issued == null ? values.dtm(dtm) : issued;
            case FROM -> validFrom = values.dtm(dtm);
            case TO -> validTo = values.dtm(dtm);
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
            case "N1" -> parties.add(group);
            case "N9" -> note(group);
            case "LIN" -> line(group);
            default -> {
                // told as left over
            }
        }
        return !group.tag().equals("N9");
    }

    /** A note may go on in the next loop: which number it has is asked once all were read. */
    private void note(Group n9) {
        numbered.add(n9.trigger());
        String text = X12Texts.ofLoop(n9);
        if (text != null) {
            notes.add(text);
        }
    }

    private void line(Group group) {
        check.line(null, null);
        lines.add(reading.at(group, new CatalogueLineFromX12(group, reading).line()));
    }

    @Override
    public PriceCatalogue document() {
        check.finish(number, lines.size());
        notes.addAll(0, X12Notes.of(numbered));
        return number == null
                ? null
                : new PriceCatalogue(
                        number,
                        issued,
                        validFrom,
                        validTo,
                        parties.of("SU", "SE", "VN", "MF"),
                        parties.of("BY", "BT", "OB"),
                        currency,
                        notes,
                        lines);
    }
}
