package org.comptoir.integration.mapping.invoice;

import java.time.LocalDate;
import org.comptoir.document.Invoice.TaxPoint;
import org.comptoir.document.Period;
import org.comptoir.integration.mapping.edifact.Days;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Segment;

/** The days of INVOIC (DTM, element 2005): BT-2, BT-7, BT-9, BT-72, BG-14. */
final class DaysFromEdifact {
    private final EdifactReading reading;
    private LocalDate issued;
    private LocalDate due;
    private final Days deliveries;
    private LocalDate taxPoint;
    private LocalDate start;
    private LocalDate end;

    DaysFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.deliveries = new Days(reading);
    }

    /** DTM of the message, or of its terms of payment. */
    void add(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "137", "3", "4" -> issued = first(issued, dtm);
            case "35", "50", "1", "11", "17" -> deliveries.add(dtm);
            case "13", "209" -> due = first(due, dtm);
            case "131" -> taxPoint = first(taxPoint, dtm);
            case "167" -> start = first(start, dtm);
            case "168" -> end = first(end, dtm);
            default -> {
                // told as left over
            }
        }
    }

    private LocalDate first(LocalDate known, Segment dtm) {
        return known == null ? reading.date(dtm) : known;
    }

    /** PAT that gives no day but a time from the invoice on. */
    void terms(Segment pat) {
        LocalDate day = due == null ? PaymentTerms.due(pat, issued) : null;
        due = day == null ? due : day;
    }

    LocalDate issued() {
        return issued;
    }

    /** BT-9, or null. */
    LocalDate due() {
        return due;
    }

    /** BT-72, or null. */
    LocalDate delivered() {
        LocalDate delivered = deliveries.first("35", "50");
        return delivered == null ? deliveries.first("1", "11", "17") : delivered;
    }

    /** BT-7; INVOIC has no place for BT-8. */
    TaxPoint taxPoint() {
        return taxPoint == null ? null : new TaxPoint(taxPoint, null);
    }

    /** BG-14, or null. */
    Period period() {
        return start == null && end == null ? null : new Period(start, end);
    }
}
