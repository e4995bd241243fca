package org.comptoir.integration.syntax.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** A pull reader that refuses a document type and too deep nesting. */
final class DoctypeRefusing extends StreamReaderDelegate {
    private int depth;

    DoctypeRefusing(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a document type is not accepted", getLocation());
        }
        count(event);
        return event;
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            event = next();
        }
        return event;
    }

    private void count(int event) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > HardenedXml.DEEPEST) {
            throw new XMLStreamException("nested deeper than " + HardenedXml.DEEPEST, getLocation());
        }
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
}
