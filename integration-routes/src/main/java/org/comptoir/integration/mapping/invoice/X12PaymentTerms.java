package org.comptoir.integration.mapping.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.document.Invoice;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.edi.Wrapping;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * Terms of payment (ITD): by which day all is due, and the terms in words (ITD12, BT-20), long ones in several ITD. What is said
 * of discounts in figures is told as left over, a second day is
 * told as lost.
 */
final class X12PaymentTerms {
    /** The longest ITD12 (352). */
    private static final int WIDTH = 80;
    /** Element 336: no discount. */
    private static final String WITHOUT_DISCOUNT = "05";
    /** Element 333: the terms begin on the day of the invoice. */
    private static final String FROM_INVOICE = "3";

    private final X12Values values;
    private final Reading reading;
    private final List<String> words = new ArrayList<>();
    private LocalDate due;

    X12PaymentTerms(X12Values values, Reading reading) {
        this.values = values;
        this.reading = reading;
    }

    /** An ITD: the day by which all is due (ITD06), or so many days (ITD07) after {@code issued}. */
    void read(Segment itd, LocalDate issued) {
        itd.code(1);
        itd.code(2);
        LocalDate day = due == null || itd.look(6).equals(X12Values.write(due)) ? values.date(itd, 6) : null;
        boolean fromInvoice = issued != null
                && Set.of("", FROM_INVOICE).contains(itd.look(2))
                && itd.look(7).matches("\\d{1,3}");
        LocalDate after = fromInvoice ? issued.plusDays(Integer.parseInt(itd.look(7))) : null;
        if (due == null && after != null && (day == null || day.equals(after))) {
            itd.text(7);
            day = after;
        }
        instalment(itd, fromInvoice ? issued.plusDays(Integer.parseInt(itd.look(7))) : null);
        due = due == null ? day : due;
        String text = itd.text(12);
        if (text != null) {
            words.add(text);
        }
    }

    /** A day on which the rest is due has no place in an invoice. @param after the day that so many days make, or null */
    private void instalment(Segment itd, LocalDate after) {
        String second = itd.look(6).isEmpty() && after != null ? X12Values.write(after) : itd.look(6);
        if (due != null && !second.isEmpty() && !second.equals(X12Values.write(due))) {
            int element = itd.look(6).isEmpty() ? 7 : 6;
            String shown = X12Values.day(second).map(LocalDate::toString).orElse(second);
            reading.warning("x12.terms.second", itd.place(element, 0), shown, due.toString());
        }
    }

    /** BT-9, or null. */
    LocalDate due() {
        return due;
    }

    /** BT-20, or null. */
    String words() {
        return words.isEmpty() ? null : String.join(" ", words);
    }

    /** Writes ITD; nothing without a day and words. */
    static void write(Invoice invoice, X12Writing out) {
        String terms = invoice.payment() == null ? null : invoice.payment().terms();
        List<String> parts = terms == null ? List.of() : Wrapping.wrap(terms, WIDTH);
        if (invoice.due() != null || !parts.isEmpty()) {
            write(
                    parts.isEmpty() ? WITHOUT_DISCOUNT : null,
                    invoice.due() == null ? null : FROM_INVOICE,
                    X12Values.write(invoice.due()),
                    parts.isEmpty() ? null : parts.get(0),
                    out);
        }
        parts.stream().skip(1).forEach(part -> write(null, null, null, part, out));
    }

    private static void write(String type, String basis, String day, String words, X12Writing out) {
        out.put("ITD", type, basis, null, null, null, day, null, null, null, null, null, words);
    }
}
