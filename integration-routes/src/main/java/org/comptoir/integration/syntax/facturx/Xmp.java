package org.comptoir.integration.syntax.facturx;

import java.time.LocalDate;
import org.comptoir.integration.syntax.xml.XmlElement;

/**
 * What the file says of itself (XMP): PDF/A-3 of level B, and Factur-X with the description of its own words, as PDF/A
 * wants it of words that it does not know (ISO 19005-3, 6.6.2.3; Factur-X 1.0, 6.3).
 */
final class Xmp {
    private static final String FACTUR_X = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#";
    private static final String PDFA = "http://www.aiim.org/pdfa/ns/";

    private final XmlElement top = new XmlElement("x:xmpmeta").attribute("xmlns:x", "adobe:ns:meta/");
    private final XmlElement rdf =
            top.add("rdf:RDF").attribute("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private Xmp() {}

    /** The packet for an invoice of the profile EN 16931. */
    static String of(String title, String author, LocalDate issued) {
        Xmp xmp = new Xmp();
        xmp.archive();
        xmp.document(title, author, issued);
        xmp.invoice();
        xmp.words();
        String text = xmp.top.document();
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + text.substring(text.indexOf('\n') + 1)
                + "<?xpacket end=\"w\"?>";
    }

    private void archive() {
        XmlElement archive = described("pdfaid", PDFA + "id/");
        archive.add("pdfaid:part").text("3");
        archive.add("pdfaid:conformance").text("B");
    }

    private void document(String title, String author, LocalDate issued) {
        XmlElement dublin = described("dc", "http://purl.org/dc/elements/1.1/");
        dublin.add("dc:title")
                .add("rdf:Alt")
                .add("rdf:li")
                .attribute("xml:lang", "x-default")
                .text(title);
        dublin.add("dc:creator").add("rdf:Seq").add("rdf:li").text(author);
        XmlElement basic = described("xmp", "http://ns.adobe.com/xap/1.0/");
        basic.add("xmp:CreatorTool").text("Comptoir");
        basic.add("xmp:CreateDate").text(issued + "T00:00:00Z");
        basic.add("xmp:ModifyDate").text(issued + "T00:00:00Z");
    }

    private void invoice() {
        XmlElement invoice = described("fx", FACTUR_X);
        invoice.add("fx:DocumentType").text("INVOICE");
        invoice.add("fx:DocumentFileName").text(FacturX.NAME);
        invoice.add("fx:Version").text("1.0");
        invoice.add("fx:ConformanceLevel").text("EN 16931");
    }

    private void words() {
        XmlElement schema = described("pdfaExtension", PDFA + "extension/")
                .attribute("xmlns:pdfaSchema", PDFA + "schema#")
                .attribute("xmlns:pdfaProperty", PDFA + "property#")
                .add("pdfaExtension:schemas")
                .add("rdf:Bag")
                .add("rdf:li")
                .attribute("rdf:parseType", "Resource");
        schema.add("pdfaSchema:schema").text("Factur-X PDFA Extension Schema");
        schema.add("pdfaSchema:namespaceURI").text(FACTUR_X);
        schema.add("pdfaSchema:prefix").text("fx");
        XmlElement properties = schema.add("pdfaSchema:property").add("rdf:Seq");
        word(properties, "DocumentFileName", "The name of the embedded XML document");
        word(properties, "DocumentType", "The type of the hybrid document: INVOICE");
        word(properties, "Version", "The version of the standard applying to the embedded XML document");
        word(properties, "ConformanceLevel", "The conformance level of the embedded XML document");
    }

    private static void word(XmlElement properties, String name, String description) {
        XmlElement word = properties.add("rdf:li").attribute("rdf:parseType", "Resource");
        word.add("pdfaProperty:name").text(name);
        word.add("pdfaProperty:valueType").text("Text");
        word.add("pdfaProperty:category").text("external");
        word.add("pdfaProperty:description").text(description);
    }

    private XmlElement described(String prefix, String namespace) {
        return rdf.add("rdf:Description").attribute("rdf:about", "").attribute("xmlns:" + prefix, namespace);
    }
}
