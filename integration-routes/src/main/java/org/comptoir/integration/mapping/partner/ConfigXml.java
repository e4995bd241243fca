package org.comptoir.integration.mapping.partner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.xml.HardenedXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXParseException;

/** The text of a mapping as a tree whose elements know their lines. What cannot be read is told in our own words. */
final class ConfigXml {
    private static final int MOST_CHARACTERS = 200_000;

    private ConfigXml() {}

    /** The outermost element; empty when there is none, which was told. */
    static Optional<Element> root(String xml, Consumer<Finding> findings) {
        if (xml.length() > MOST_CHARACTERS) {
            String most = Integer.toString(MOST_CHARACTERS);
            findings.accept(
                    Finding.error("partner.config.large", new Place.WholeFile(), Integer.toString(xml.length()), most));
            return Optional.empty();
        }
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        try {
            Document tree = HardenedXml.tree(bytes);
            ConfigLines.note(tree, bytes);
            return Optional.of(tree.getDocumentElement());
        } catch (IOException | XMLStreamException e) {
            findings.accept(
                    hasDocumentType(bytes) ? Finding.error("xml.doctype", new Place.InTree("/")) : malformed(e));
            return Optional.empty();
        }
    }

    private static boolean hasDocumentType(byte[] bytes) {
        try {
            XMLStreamReader xml = HardenedXml.stream(bytes);
            int event = xml.getEventType();
            while (event != XMLStreamConstants.DTD && event != XMLStreamConstants.START_ELEMENT) {
                event = xml.next();
            }
            return event == XMLStreamConstants.DTD;
        } catch (XMLStreamException e) {
            return false; // it is malformed before a document type could stand there
        }
    }

    private static Finding malformed(Exception failure) {
        boolean located = failure.getCause() instanceof SAXParseException at && at.getLineNumber() > 0;
        int line = located ? ((SAXParseException) failure.getCause()).getLineNumber() : 1;
        int column = located ? Math.max(1, ((SAXParseException) failure.getCause()).getColumnNumber()) : 1;
        return Finding.error(
                "partner.config.xml",
                new Place.InTree("/", line, column),
                Integer.toString(line),
                Integer.toString(column));
    }
}
