package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Preceding;
import org.comptoir.document.Invoice.References;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.x12.X12SegmentWriter;

/**
 * The preceding invoices of an 810 (BG-3): a REF each, with its day in REF03. The head has twelve REF: where these do not do, three
 * more stand in each (REF04, C040), without their days.
 */
final class X12PrecedingInvoices {
    private static final int MOST = 12;
    private static final int IN_ONE = 4;
    private static final Set<String> KINDS = Set.of(X12InvoiceReferences.PRECEDING, "IV");

    private X12PrecedingInvoices() {}

    /** The numbers of further invoices in REF04. */
    static List<String> beside(Segment ref) {
        return Stream.of(1, 3, 5)
                .filter(at ->
                        KINDS.contains(ref.look(4, at)) && !ref.look(4, at + 1).isEmpty())
                .map(at -> {
                    ref.code(4, at);
                    return ref.text(4, at + 1);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** Writes REF. */
    static void write(Invoice invoice, References references, X12Writing out) {
        List<Preceding> all = new ArrayList<>();
        if (invoice.precedingInvoice() != null) {
            all.add(new Preceding(invoice.precedingInvoice(), references.precedingIssued()));
        }
        all.addAll(references.otherPreceding());
        int each = all.size() + others(invoice, references) <= MOST ? 1 : IN_ONE;
        for (int i = 0; i < all.size(); i += each) {
            write(all.subList(i, Math.min(all.size(), i + each)), out);
        }
    }

    /** How many REF the head has beside these. */
    private static long others(Invoice invoice, References references) {
        return Stream.of(
                        invoice.despatchAdviceNumber(),
                        invoice.paymentReference(),
                        references.buyerReference(),
                        references.project(),
                        references.contract(),
                        references.salesOrder(),
                        references.receivingAdvice(),
                        references.tender(),
                        references.object(),
                        references.accountingCost())
                .filter(Objects::nonNull)
                .count();
    }

    private static void write(List<Preceding> some, X12Writing out) {
        Preceding first = some.get(0);
        String day = X12Values.write(first.issued());
        if (some.size() == 1) {
            out.reference(X12InvoiceReferences.PRECEDING, first.number(), day);
        } else {
            String[] more = some.stream()
                    .skip(1)
                    .flatMap(other -> Stream.of(X12InvoiceReferences.PRECEDING, other.number()))
                    .toArray(String[]::new);
            out.put("REF", X12InvoiceReferences.PRECEDING, first.number(), day, X12SegmentWriter.of(more));
        }
    }
}
