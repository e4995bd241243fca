package org.comptoir.integration.mapping.invoice;

import org.comptoir.document.Invoice;
import org.comptoir.integration.mapping.en16931.En16931;
import org.comptoir.integration.mapping.xml.ElementOrder;
import org.comptoir.integration.mapping.xml.LeftOvers;
import org.comptoir.integration.mapping.xml.Repeats;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.mapping.xml.XmlMapping;
import org.comptoir.integration.syntax.binding.Binding;
import org.comptoir.integration.syntax.binding.BindingReader;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;

/** What UBL and CII have in common: their terms are gathered, checked by the rules of EN 16931, and mapped. */
abstract class InvoiceFromXml implements XmlMapping {
    private final Section terms;
    private final BindingReader reader;
    private final ElementOrder order;
    private final Values values;

    InvoiceFromXml(Binding binding, XmlNode root, Values values) {
        this.terms = new Section("root", root.place());
        this.reader = new BindingReader(binding, root, terms);
        this.order = ElementOrder.of(binding, root);
        this.values = values;
    }

    /** BT-3 where the document has none. */
    abstract String defaultType();

    @Override
    public final void part(XmlNode part) {
        reader.part(part);
        order.part(part);
    }

    /** What the syntax has beside the terms of EN 16931, before they are checked. */
    void prepare(Section invoice, Values values) {
        // most say nothing beside them
    }

    @Override
    public final Invoice document() {
        prepare(terms, values);
        En16931.check(terms, values::tell);
        terms.nothingAsked();
        values.decimalsChecked();
        return new InvoiceOfTerms(terms, values).invoice(defaultType());
    }

    @Override
    public final void rest() {
        terms.term("BT-23")
                .filter(process -> !process.text().equals(Ubl.PEPPOL_BILLING_PROCESS))
                .ifPresent(process -> values.tell(LeftOvers.of(process)));
        Repeats.tell(terms, values);
        order.tell(values);
    }

    @Override
    public final String profile() {
        return terms.text("BT-24");
    }
}
