package org.comptoir.integration.mapping.partner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comptoir.integration.syntax.xml.XmlLimits;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.xml.HardenedXml;

/** A partner's own XML: its elements by their local names, with XPaths as places. Hardened and bounded. */
final class XmlSource implements Source {
    /** An open element. */
    private static final class Level {
        private final String path;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Integer> counts = new HashMap<>();

        Level(String path) {
            this.path = path;
        }
    }

    private final byte[] bytes;
    private final Deque<Level> levels = new ArrayDeque<>();
    private int elements;

    XmlSource(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public void read(Events events) {
        levels.push(new Level(""));
        try {
            XMLStreamReader xml = HardenedXml.stream(bytes);
            while (xml.hasNext() && event(xml, events)) {
                // until the end
            }
        } catch (Broken e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            boolean located = e instanceof XMLStreamException x && x.getLocation() != null;
            int line = located ? ((XMLStreamException) e).getLocation().getLineNumber() : 0;
            int column = located ? ((XMLStreamException) e).getLocation().getColumnNumber() : 0;
            refuse(events, "xml.malformed", Integer.toString(line), Integer.toString(column));
        }
        while (levels.size() > 1) {
            close(events);
        }
    }

    private boolean event(XMLStreamReader xml, Events events) throws XMLStreamException {
        switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                return open(xml, events);
            }
            case XMLStreamConstants.END_ELEMENT -> close(events);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText(), events);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                return refuse(events, "xml.doctype");
            }
            default -> {
                // comments and instructions say nothing
            }
        }
        return true;
    }

    private boolean open(XMLStreamReader xml, Events events) {
        if (levels.size() > XmlLimits.DEFAULT.depth()) {
            return refuse(events, "xml.depth", Integer.toString(XmlLimits.DEFAULT.depth()));
        }
        if (++elements > XmlLimits.DEFAULT.elements()) {
            return refuse(events, "xml.elements", Integer.toString(elements));
        }
        String name = xml.getLocalName();
        int count = levels.peek().counts.merge(name, 1, Integer::sum);
        String path = levels.peek().path + "/" + name + (count > 1 ? "[" + count + "]" : "");
        levels.push(new Level(path));
        Map<String, String> attributes = new LinkedHashMap<>();
        Set<String> said = new LinkedHashSet<>();
        int most = XmlLimits.DEFAULT.attributes();
        if (xml.getAttributeCount() > most) {
            return refuse(events, "xml.attributes", Integer.toString(xml.getAttributeCount()), Integer.toString(most));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(xml.getAttributeNamespace(i))) {
                said.add(xml.getAttributeLocalName(i));
            }
        }
        events.open(name, placed(path, xml), attributes, said);
        return true;
    }

    private static Place placed(String path, XMLStreamReader xml) {
        Location at = xml.getLocation();
        return new Place.InTree(path, at.getLineNumber(), at.getColumnNumber());
    }

    private void close(Events events) {
        events.close(levels.pop().text.toString());
    }

    private void text(String text, Events events) {
        int most = XmlLimits.DEFAULT.text();
        StringBuilder out = levels.peek().text;
        boolean fitted = out.length() < most;
        out.append(text, 0, Math.min(text.length(), most - out.length()));
        if (fitted && out.length() == most) {
            events.tell(Finding.warning("xml.text", new Place.InTree(levels.peek().path), Integer.toString(most)));
        }
    }

    private boolean refuse(Events events, String code, String... arguments) {
        String path = levels.peek().path;
        Place place = path.isEmpty() ? new Place.WholeFile() : new Place.InTree(path);
        events.tell(Finding.error(code, place, arguments));
        return false;
    }
}
