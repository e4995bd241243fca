package org.comptoir.integration.mapping.invoice;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.ObjectId;
import org.comptoir.document.Invoice.Preceding;
import org.comptoir.document.Invoice.References;
import org.comptoir.integration.mapping.edifact.Writing;

/** What an invoice refers to, as RFF with the codes that both directories have (UNCL1153), and its period. */
final class ReferencesToEdifact {
    private static final References NOTHING =
            new References(null, null, null, null, null, null, null, null, null, List.of());

    private final Invoice invoice;
    private final References references;
    private final Writing out;

    ReferencesToEdifact(Invoice invoice, Writing out) {
        this.invoice = invoice;
        this.references = invoice.references() == null ? NOTHING : invoice.references();
        this.out = out;
    }

    void write() {
        out.reference("ON", invoice.orderNumber());
        out.reference("DQ", invoice.despatchAdviceNumber());
        preceding();
        out.reference("PQ", invoice.paymentReference());
        out.reference("CR", references.buyerReference());
        out.reference("AEP", references.project());
        out.reference("CT", references.contract());
        out.reference("VN", references.salesOrder());
        out.reference("ALO", references.receivingAdvice());
        out.reference("GC", references.tender());
        out.reference(cost(out), references.accountingCost());
        object(references.object(), out);
    }

    /** BT-19, BT-133: a cost account, which D.96A knows as an account number only. */
    static String cost(Writing out) {
        return out.isD01B() ? "AOU" : "ADE";
    }

    /** RFF of BT-18 or BT-128; nothing where its kind has no code. */
    static void object(ObjectId object, Writing out) {
        String qualifier =
                object == null ? null : ReferencesFromEdifact.qualifier(object, code -> out.has("1153", code));
        if (qualifier != null) {
            out.reference(qualifier, object.value());
        }
    }

    /** The first one is the invoice's own: without its number it stands there all the same, before the others. */
    private void preceding() {
        Preceding first = new Preceding(invoice.precedingInvoice(), references.precedingIssued());
        boolean others = !references.otherPreceding().isEmpty();
        if (others || first.number() != null || first.issued() != null) {
            preceding(first);
        }
        references.otherPreceding().forEach(this::preceding);
    }

    private void preceding(Preceding preceding) {
        out.put("RFF", of("IV", preceding.number()));
        out.date("171", preceding.issued());
    }
}
