package org.comptoir.integration.mapping.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.Invoice.Attachment;
import org.comptoir.document.Period;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Days;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Segment;

/** The head of 810: number, kind, days, references, terms of payment. What it does not know is told as left over. */
final class X12InvoiceHead {
    private final Reading reading;
    private final X12Values values;
    private final X12InvoiceReferences references;
    private final X12PaymentTerms terms;
    private final List<Segment> days = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private String number;
    private String kind = "380";
    private LocalDate issued;
    private final X12Days deliveries;
    private String currency;

    X12InvoiceHead(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
        this.deliveries = new X12Days(values);
        this.references = new X12InvoiceReferences(values);
        this.terms = new X12PaymentTerms(values, reading);
    }

    void segment(Segment segment) {
        switch (segment.tag()) {
            case "BIG" -> beginning(segment);
            case "CUR" -> currency = currency == null ? values.currency(segment) : currency;
            case "REF" -> references.read(segment);
            case "ITD" -> terms.read(segment, issued);
            case "DTM" -> date(segment);
            case "PWK" -> X12Attachments.read(segment).ifPresent(attachments::add);
            default -> {
                // told as left over
            }
        }
    }

    private void beginning(Segment big) {
        issued = values.date(big, 1);
        number = big.text(2);
        references.know(X12InvoiceReferences.ORDER, big.text(4));
        kind = X12InvoiceKinds.of(big, reading);
    }

    private void date(Segment dtm) {
        switch (dtm.look(1)) {
            case "035", "050", "011" -> deliveries.add(dtm);
            default -> days.add(dtm);
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

    /** The day of delivery, else that of shipment; or null. */
    LocalDate delivered() {
        LocalDate delivered = deliveries.first("035", "050");
        return delivered == null ? deliveries.other("011") : delivered;
    }

    /** What the invoice is for, or null; any other day is told as left over. */
    Period period() {
        return X12Period.of(days, values);
    }

    String currency() {
        return currency;
    }

    X12InvoiceReferences references() {
        return references;
    }

    X12PaymentTerms terms() {
        return terms;
    }

    List<Attachment> attachments() {
        return attachments;
    }
}
