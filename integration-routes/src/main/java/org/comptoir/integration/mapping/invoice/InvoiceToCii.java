package org.comptoir.integration.mapping.invoice;

import org.comptoir.document.Invoice;
import org.comptoir.integration.syntax.binding.BindingWriter;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.cii.Cii;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlElement;

/** An {@link Invoice} to CII D16B by EN 16931: the XML of Factur-X and ZUGFeRD in their profile EN 16931. */
public final class InvoiceToCii {
    private InvoiceToCii() {}

    /** The document as text. */
    public static String write(Invoice invoice) {
        Section terms = TermsOfInvoice.of(invoice).put("BT-24", Ubl.EN16931);
        if (invoice.isCreditNote() && invoice.due() != null) {
            terms.put("BT-9", invoice.due().toString());
        }
        // the schema of D16B has one preceding invoice, though EN 16931 has many
        terms.keepFirst("BG-3");
        XmlElement root = Cii.root();
        BindingWriter.write(Cii.invoice(), terms, root);
        return root.document();
    }
}
