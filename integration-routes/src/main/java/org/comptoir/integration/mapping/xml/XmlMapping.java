package org.comptoir.integration.mapping.xml;

import java.util.List;
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

    /** All that the document says, where it may be several things: one statement after the other. */
    default List<Mapped> documents() {
        return List.of(new Mapped("", document()));
    }

    /** A document, or null, and the element that holds it: findings below that are about it. */
    record Mapped(String path, BusinessDocument document) {}

    /** Tells what the mapping itself left aside, once the documents were made. */
    default void rest() {}

    /** The type of the message, where the root element has another name; or null. */
    default String type() {
        return null;
    }

    /** The profile or guide that the document names, or null. */
    String profile();
}
