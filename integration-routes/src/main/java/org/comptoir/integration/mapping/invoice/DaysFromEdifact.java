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
    private final Days issues;
    private final Days deliveries;
    private final Days dues;
    private LocalDate issued;
    private LocalDate due;
    private LocalDate taxPoint;
    private LocalDate start;
    private LocalDate end;

    DaysFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.issues = new Days(reading);
        this.deliveries = new Days(reading);
        this.dues = new Days(reading);
    }

    /** DTM of the message, or of its terms of payment. */
    void add(Segment dtm) {
        switch (dtm.look(1, 1)) {
            case "137", "3", "4" -> issues.add(dtm);
            case "35", "50", "1", "11", "17" -> deliveries.add(dtm);
            case "13", "209" -> dues.add(dtm);
            case "131" -> taxPoint = first(taxPoint, dtm);
            case "167" -> start = first(start, dtm);
            case "168" -> end = first(end, dtm);
            default -> {
                // told as left over
            }
        }
    }

    /** Whether {@code dtm} says when something is due. */
    static boolean isDue(Segment dtm) {
        return dtm.look(1, 1).equals("13") || dtm.look(1, 1).equals("209");
    }

    private LocalDate first(LocalDate known, Segment dtm) {
        dtm.code(1, 1);
        return known == null ? reading.date(dtm) : known;
    }

    /** PAT that gives no day but a time from the invoice on. */
    void terms(Segment pat) {
        LocalDate day = due() == null ? PaymentTerms.due(pat, issued()) : null;
        due = day == null ? due : day;
    }

    /** BT-2: the day of the message, of the invoice, else that of the order; or null. */
    LocalDate issued() {
        issued = issued == null ? issues.first("137", "3") : issued;
        issued = issued == null ? issues.other("4") : issued;
        return issued;
    }

    /** BT-9: the day on which the term ends, else that on which the money has its value; or null. */
    LocalDate due() {
        due = due == null ? dues.first("13") : due;
        due = due == null ? dues.other("209") : due;
        return due;
    }

    /** BT-72, or null. */
    LocalDate delivered() {
        LocalDate delivered = deliveries.first("35", "50");
        return delivered == null ? deliveries.other("1", "11", "17") : delivered;
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
