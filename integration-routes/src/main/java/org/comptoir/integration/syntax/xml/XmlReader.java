package org.comptoir.integration.syntax.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.xml.HardenedXml;

/**
 * Reads XML part by part (StAX, hardened, bounded): only one part is in memory at a time. A document type is refused, so
 * that entities neither fetch nor multiply anything.
 */
public final class XmlReader {
    private final XmlLimits limits;
    private final XmlHandler handler;
    private final Deque<XmlNode> open = new ArrayDeque<>();
    private XmlNode part;
    private int elements;
    private int partElements;

    private XmlReader(XmlLimits limits, XmlHandler handler) {
        this.limits = limits;
        this.handler = handler;
    }

    /** Hands the parts of {@code bytes} to {@code handler}. Never throws for what stands in the bytes. */
    public static void read(byte[] bytes, XmlLimits limits, XmlHandler handler) {
        new XmlReader(limits, handler).read(bytes);
    }

    private void read(byte[] bytes) {
        OptionalInt fault = Utf8.fault(bytes);
        if (fault.isPresent()) {
            refuse("xml.utf8", Integer.toString(Utf8.line(bytes, fault.getAsInt())));
        } else {
            parse(bytes);
        }
    }

    private void parse(byte[] bytes) {
        try {
            XMLStreamReader reader = HardenedXml.stream(bytes);
            boolean more = true;
            while (more && reader.hasNext()) {
                more = event(reader);
            }
        } catch (XMLStreamException e) {
            malformed(e.getLocation());
        }
    }

    private void malformed(Location where) {
        String line = where == null ? "?" : Integer.toString(where.getLineNumber());
        String column = where == null ? "?" : Integer.toString(where.getColumnNumber());
        refuse("xml.malformed", line, column);
    }

    private boolean event(XMLStreamReader reader) throws XMLStreamException {
        return switch (next(reader)) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> refuse("xml.doctype");
            default -> true;
        };
    }

    /** The JDK's reader throws unchecked exceptions on some odd bytes. */
    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException(e.toString(), reader.getLocation(), e);
        }
    }

    private boolean start(XMLStreamReader reader) {
        if (open.size() >= limits.depth()) {
            return refuse("xml.depth", Integer.toString(limits.depth()));
        }
        if (++elements > limits.elements() || part != null && ++partElements > limits.partElements()) {
            return refuse("xml.elements", Integer.toString(elements));
        }
        int count = reader.getAttributeCount();
        if (count > limits.attributes()) {
            return refuse("xml.attributes", Integer.toString(count), Integer.toString(limits.attributes()));
        }
        XmlNode parent = open.peek();
        Location at = reader.getLocation();
        XmlNode node = new XmlNode(
                reader.getNamespaceURI(), reader.getLocalName(), parent, at.getLineNumber(), at.getColumnNumber());
        for (int i = 0; i < count; i++) {
            node.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        open.push(node);
        return parent == null ? handler.root(node) : inside(parent, node);
    }

    private boolean inside(XmlNode parent, XmlNode node) {
        if (part != null) {
            parent.add(node);
        } else if (!handler.opens(node)) {
            part = node;
            partElements = 0;
        }
        return true;
    }

    private boolean end() {
        XmlNode node = open.pop();
        if (node == part) {
            part = null;
            handler.part(node);
        } else if (part == null) {
            handler.closes(node);
        }
        return true;
    }

    private boolean text(XMLStreamReader reader) {
        XmlNode node = open.peek();
        int limit = limits.text(node.name());
        if (node.length() >= limit || part == null && reader.isWhiteSpace()) {
            return true;
        }
        int room = Math.min(reader.getTextLength(), limit - node.length());
        node.add(reader.getTextCharacters(), reader.getTextStart(), room);
        if (node.length() >= limit) {
            handler.finding(Finding.warning("xml.text", node.place(), Integer.toString(limit)));
        }
        return true;
    }

    private boolean refuse(String code, String... arguments) {
        XmlNode node = open.peek();
        handler.finding(Finding.error(code, node == null ? new Place.WholeFile() : node.place(), arguments));
        return false;
    }
}
