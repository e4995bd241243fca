package org.comptoir.integration.mapping.invoice;

import java.time.LocalDate;
import java.util.Set;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Segment;

/** The head of 810: number, kind, days, references, terms of payment. What it does not know is told as left over. */
final class X12InvoiceHead {
    private final Reading reading;
    private final X12Values values;
    private String number;
    private String kind = "380";
    private LocalDate issued;
    private LocalDate due;
    private LocalDate delivered;
    private String orderNumber;
    private String despatchNumber;
    private String preceding;
    private String currency;
    private String paymentReference;

    X12InvoiceHead(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
    }

    void segment(Segment segment) {
        switch (segment.tag()) {
            case "BIG" -> beginning(segment);
            case "CUR" -> currency = currency == null ? values.currency(segment) : currency;
            case "REF" -> reference(segment);
            case "ITD" -> terms(segment);
            case "DTM" -> date(segment);
            default -> {
                // told as left over
            }
        }
    }

    private void beginning(Segment big) {
        issued = values.date(big, 1);
        number = big.text(2);
        orderNumber = big.text(4);
        kind = X12InvoiceKinds.of(big, reading);
    }

    private void reference(Segment ref) {
        switch (ref.code(1)) {
            case "PO" -> orderNumber = orderNumber == null ? ref.text(2) : orderNumber;
            case "SI", "PK" -> despatchNumber = despatchNumber == null ? ref.text(2) : despatchNumber;
            case "OI", "IV" -> preceding = preceding == null ? ref.text(2) : preceding;
            case "4N" -> paymentReference = ref.text(2);
            default -> {
                // told as left over
            }
        }
    }

    /** The day by which all is due (ITD06), or so many days (ITD07) after that of the invoice; discounts are told as left over. */
    private void terms(Segment itd) {
        LocalDate day = values.date(itd, 6);
        boolean fromInvoice =
                Set.of("", "3").contains(itd.look(2)) && itd.look(7).matches("\\d{1,3}");
        if (day == null && fromInvoice && issued != null) {
            day = issued.plusDays(values.number(itd, 7).longValue());
        }
        due = due == null ? day : due;
        if (day != null) {
            itd.code(1);
            itd.code(2);
        }
    }

    private void date(Segment dtm) {
        switch (dtm.code(1)) {
            case "035", "050" -> delivered = values.dtm(dtm);
            case "011" -> delivered = delivered == null ? values.dtm(dtm) : delivered;
            default -> {
                // told as left over
            }
        }
    }

    String number() {
        return number;
    }

    String kind() {
        return kind;
    }

    LocalDate issued() {
        return issued;
    }

    LocalDate due() {
        return due;
    }

    LocalDate delivered() {
        return delivered;
    }

    String orderNumber() {
        return orderNumber;
    }

    String despatchNumber() {
        return despatchNumber;
    }

    String preceding() {
        return preceding;
    }

    String currency() {
        return currency;
    }

    String paymentReference() {
        return paymentReference;
    }
}
