package org.comptoir.integration.syntax.xml;

import org.comptoir.kernel.finding.Finding;

/** Takes a document part by part. */
public interface XmlHandler {
    /** The root element, known by name and attributes only. @return whether the rest shall be read */
    boolean root(XmlNode root);

    /** Whether the children of {@code node} are handed on one by one, not inside of it. The root's always are. */
    boolean opens(XmlNode node);

    /** A part with all that is inside. Its parents are known by name only. */
    void part(XmlNode part);

    /** What is wrong with the document; after an error nothing more comes. */
    void finding(Finding finding);

    /** An element that was opened ends: what it said itself, between its parts, is known now. */
    default void closes(XmlNode node) {}
}
