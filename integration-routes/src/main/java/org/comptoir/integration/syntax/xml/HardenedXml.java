package org.comptoir.integration.syntax.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Parsers that no document can lead astray: a document type is refused, so there are no entities at all; nothing
 * outside is read; nesting is bounded. All XML that comes from elsewhere goes through here.
 *
 * <p>The JDK's own parsers are taken by name: libraries in this archive register others, whose defaults read files and
 * addresses that a document names.
 */
public final class HardenedXml {
    /** Deeper than any business document nests, and shallow enough for every recursive reader. */
    public static final int DEEPEST = 200;

    private HardenedXml() {}

    /** A document, with namespaces. @throws SAXException when it is not well-formed, too deep, or has a DOCTYPE */
    public static Document parse(byte[] xml) throws SAXException {
        try {
            DocumentBuilder builder = documents().newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (IOException e) {
            throw new SAXException("unreadable, or in an unknown encoding", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilderFactory documents() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
        return factory;
    }

    /** A pull reader over {@code in}, with namespaces. A DOCTYPE makes it throw when it is met. */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside of the document is read");
        });
        return new DoctypeRefusing(factory.createXMLStreamReader(in));
    }

    /** The text of {@code document}. */
    public static String write(Document document) {
        DOMImplementationLS implementation =
                (DOMImplementationLS) document.getImplementation().getFeature("LS", "3.0");
        LSSerializer serializer = implementation.createLSSerializer();
        serializer.getDomConfig().setParameter("xml-declaration", false);
        return serializer.writeToString(document);
    }

    /** Throws what the JDK's default handler would print. */
    private static final class Thrower implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
