package org.comptoir.integration.syntax.json;

import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Takes what the reader finds in a JSON text, in its order. */
public interface JsonHandler {
    /**
     * An object or a list begins.
     *
     * @param key its name in the object around it; empty in a list and at the top
     */
    void begin(Node.Kind kind, String key, Place place);

    /** A text, a number with the digits that were written and without exponent, true, false or null. */
    void value(Node.Kind kind, String text, String key, Place place);

    /** The object or list that began last and is still open ends. */
    void end();

    void finding(Finding finding);
}
