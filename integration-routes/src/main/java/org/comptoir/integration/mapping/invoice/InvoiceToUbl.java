package org.comptoir.integration.mapping.invoice;

import org.comptoir.document.Invoice;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;

/** An {@link Invoice} to UBL 2.1 Invoice or CreditNote, by EN 16931, and by Peppol BIS Billing 3 where it has all for it. */
public final class InvoiceToUbl {
    private InvoiceToUbl() {}

    /** The document as text. */
    public static String write(Invoice invoice) {
        Section terms = TermsOfInvoice.of(invoice);
        boolean peppol = isForPeppol(invoice);
        terms.put("BT-24", peppol ? Ubl.PEPPOL_BILLING : Ubl.EN16931);
        terms.put("BT-23", peppol ? Ubl.PEPPOL_BILLING_PROCESS : null);
        one(terms, "BG-7", "BT-46");
        one(terms, "BG-10", "BT-60");
        boolean credit = invoice.isCreditNote();
        return credit ? Ubl.write("CreditNote", Ubl.creditNote(), terms) : Ubl.write("Invoice", Ubl.invoice(), terms);
    }

    /** EN 16931 has one identifier of a buyer and of a payee (UBL-SR-16, UBL-SR-20): the first, which is the GLN if there is one. */
    private static void one(Section terms, String party, String identifier) {
        terms.sections(party).forEach(section -> section.keepFirstTerm(identifier));
    }

    /** Peppol wants electronic addresses, a reference of the buyer, at most one note. */
    private static boolean isForPeppol(Invoice invoice) {
        return isReachable(invoice.supplier())
                && isReachable(invoice.buyer())
                && hasReference(invoice)
                && invoice.notes().size() <= 1;
    }

    private static boolean hasReference(Invoice invoice) {
        return invoice.orderNumber() != null
                || invoice.references() != null && invoice.references().buyerReference() != null;
    }

    private static boolean isReachable(Party party) {
        return party != null && PartyWriting.electronicAddress(party) != null;
    }
}
