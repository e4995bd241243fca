package org.comptoir.integration.translation;

import java.util.List;
import java.util.Optional;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.xml.LeftOvers;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.mapping.xml.XmlMapping;
import org.comptoir.integration.syntax.xml.XmlHandler;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;

/** Puts the one message of an XML document together, bare or in its business document header (SBDH, as in Peppol). */
final class XmlAssembler implements XmlHandler {
    private static final String WRAPPER = "StandardBusinessDocument";

    private final Findings findings = new Findings();
    private final Values values;
    private final LeftOvers leftOvers = new LeftOvers();
    private final XmlHeader header = new XmlHeader();
    private XmlNode root;
    private XmlMappings.Kind kind;
    private XmlMapping mapping;

    XmlAssembler(ReadOptions options) {
        this.values = new Values(findings::add, options.currency());
    }

    @Override
    public boolean root(XmlNode node) {
        root = node;
        return node.name().equals(WRAPPER) || recognise(node);
    }

    private boolean recognise(XmlNode node) {
        Optional<XmlMappings.Kind> found = XmlMappings.of(node);
        if (found.isEmpty()) {
            findings.add(Finding.error("xml.unknown", node.place(), node.name(), node.namespace()));
            return false;
        }
        root = node;
        kind = found.get();
        mapping = kind.reader().apply(node, values);
        return true;
    }

    @Override
    public boolean opens(XmlNode node) {
        if (mapping != null) {
            return mapping.opens(node);
        }
        return !XmlHeader.isHeader(node) && recognise(node);
    }

    @Override
    public void part(XmlNode part) {
        if (mapping == null || XmlHeader.isHeader(part)) {
            header.read(part);
        } else {
            mapping.part(part);
            leftOvers.note(part);
        }
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    /** The interchange around the message, once everything was told. */
    Interchange interchange() {
        String standard = kind == null ? "XML" : kind.standard();
        BusinessDocument document = kind == null ? null : document();
        String number = document == null || document.number() == null ? "" : document.number();
        Message message = new Message(
                root == null ? "" : root.name(), standard, version(), number, 0, 0, document, findings.inOrder());
        return new Interchange(
                standard,
                "",
                "",
                header.sender(),
                header.recipient(),
                header.reference(),
                "",
                false,
                false,
                List.of(message),
                List.of());
    }

    /** What is malformed is not mapped: half a document is none. */
    private BusinessDocument document() {
        if (findings.inOrder().stream().anyMatch(Finding::isError)) {
            return null;
        }
        BusinessDocument document = mapping.document();
        leftOvers.tell(values);
        return document;
    }

    private String version() {
        String profile = mapping == null ? null : mapping.profile();
        String version = kind == null ? "" : kind.version();
        return profile == null ? version : (version + " " + profile).strip();
    }
}
