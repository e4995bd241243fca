package org.comptoir.integration.mapping.invoice;

import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.cii.Cii;
import org.comptoir.integration.syntax.xml.XmlNode;

/** CII D16B (Factur-X, ZUGFeRD, XRechnung), or ZUGFeRD 1, to an {@link org.comptoir.document.Invoice} (EXC-02, INV-03). */
public final class InvoiceFromCii extends InvoiceFromXml {
    public InvoiceFromCii(XmlNode root, Values values) {
        super(Cii.invoice(), root, values);
    }

    @Override
    String defaultType() {
        return "380";
    }

    @Override
    void prepare(Section invoice, Values values) {
        SubLines.setAside(invoice, values);
    }

    @Override
    public boolean opens(XmlNode node) {
        return Cii.isTransaction(node.name());
    }
}
