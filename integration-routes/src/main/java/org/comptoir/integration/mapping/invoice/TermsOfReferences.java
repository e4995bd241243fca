package org.comptoir.integration.mapping.invoice;

import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Attachment;
import org.comptoir.document.Invoice.ObjectId;
import org.comptoir.document.Invoice.Preceding;
import org.comptoir.document.Invoice.References;
import org.comptoir.document.Invoice.TaxPoint;
import org.comptoir.document.Period;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;

/** What an invoice refers to as terms, where UBL has them and where CII has them. */
final class TermsOfReferences {
    private static final References NOTHING =
            new References(null, null, null, null, null, null, null, null, null, List.of());

    private final Invoice invoice;
    private final References references;
    private final Section root;

    TermsOfReferences(Invoice invoice, Section root) {
        this.invoice = invoice;
        this.references = invoice.references() == null ? NOTHING : invoice.references();
        this.root = root;
    }

    /** @param delivery BG-13, in which CII has some of them */
    void write(Section delivery) {
        root.put("BT-10", references.buyerReference())
                .put("BT-11", references.project())
                .put("BT-12", references.contract())
                .put("BT-14", references.salesOrder())
                .put("BT-15", references.receivingAdvice())
                .put("BT-17", references.tender())
                .put("BT-19", references.accountingCost());
        root.put("X-14", invoice.orderNumber() == null ? references.salesOrder() : null);
        delivery.put("BT-15", references.receivingAdvice());
        object(root, references.object(), "BT-18", "X-18");
        preceding(new Preceding(invoice.precedingInvoice(), references.precedingIssued()));
        references.otherPreceding().forEach(this::preceding);
        invoice.attachments().forEach(this::attachment);
        period(root.open("BG-14"), invoice.period(), "BT-73", "BT-74");
        taxPoint(invoice.taxPoint());
    }

    static void object(Section section, ObjectId object, String id, String scheme) {
        if (object != null) {
            section.open("object").put(id, object.value(), object.scheme()).put(scheme, object.scheme());
        }
    }

    static void period(Section section, Period period, String start, String end) {
        if (period != null) {
            new Texts(section).date(start, period.start()).date(end, period.end());
        }
    }

    private void preceding(Preceding preceding) {
        new Texts(root.open("BG-3")).text("BT-25", preceding.number()).date("BT-26", preceding.issued());
    }

    private void taxPoint(TaxPoint point) {
        if (point != null) {
            new Texts(root).date("BT-7", point.day());
            root.sections("BG-14").forEach(period -> period.put("BT-8", point.code()));
        }
    }

    private void attachment(Attachment attachment) {
        Section section = root.open("BG-24");
        section.put("BT-122", attachment.reference())
                .put("BT-123", attachment.description())
                .put("BT-124", attachment.location());
        if (attachment.content() != null) {
            section.put("BT-125", attachment.content(), attachment.mediaType()).put("X-125", attachment.fileName());
        }
    }
}
