package org.comptoir.integration.mapping.partner;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.xml.HardenedXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Where the elements of a configuration stand in its text, which a tree does not know: each keeps its own place. */
final class ConfigLines {
    private static final String KEY = "comptoir.at";

    private ConfigLines() {}

    /** Notes the lines of {@code bytes} at the elements that were made of them. */
    static void note(Document document, byte[] bytes) throws XMLStreamException {
        List<Place.InTree> starts = new ArrayList<>();
        XMLStreamReader xml = HardenedXml.stream(bytes);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                starts.add(new Place.InTree(
                        "", xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber()));
            }
        }
        NodeList all = document.getElementsByTagName("*");
        int i = 0;
        for (Place.InTree start : starts) {
            all.item(i++).setUserData(KEY, start, null);
        }
    }

    /** The place {@code path} at an element, behind whose start tag the line ends. */
    static Place at(Element element, String path) {
        return element != null && element.getUserData(KEY) instanceof Place.InTree start
                ? new Place.InTree(path, start.line(), start.column())
                : new Place.InTree(path);
    }
}
