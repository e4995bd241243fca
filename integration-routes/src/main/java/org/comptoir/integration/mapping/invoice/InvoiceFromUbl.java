package org.comptoir.integration.mapping.invoice;

import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;

/** UBL 2.1 Invoice or CreditNote to an {@link org.comptoir.document.Invoice} (EXC-02, INV-03). */
public final class InvoiceFromUbl extends InvoiceFromXml {
    private final boolean credit;

    public InvoiceFromUbl(XmlNode root, Values values) {
        super(root.name().equals("CreditNote") ? Ubl.creditNote() : Ubl.invoice(), root, values);
        this.credit = root.name().equals("CreditNote");
    }

    @Override
    String defaultType() {
        return credit ? "381" : "380";
    }
}
