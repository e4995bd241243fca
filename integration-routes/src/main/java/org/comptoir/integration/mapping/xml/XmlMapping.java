package org.comptoir.integration.mapping.xml;

import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.xml.XmlNode;

/** Reads one XML document part by part. */
public interface XmlMapping {
    /** Whether the children of {@code node} are wanted one by one. */
    default boolean opens(XmlNode node) {
        return false;
    }

    /** A part; what it takes is marked. */
    void part(XmlNode part);

    /** What the document says, once all parts were there. Null when it cannot be made out. */
    BusinessDocument document();

    /** The profile or guide that the document names, or null. */
    String profile();
}
