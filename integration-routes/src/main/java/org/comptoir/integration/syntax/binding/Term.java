package org.comptoir.integration.syntax.binding;

import org.comptoir.kernel.finding.Place;

/**
 * A value of a document under its name in the semantic model, for example {@code BT-1}.
 *
 * @param text without spaces around it; may be empty
 * @param qualifier the attribute that says how to understand it (scheme, currency, unit, format), or null
 * @param place where it stands; the empty path in a document that is to be written
 */
public record Term(String id, String text, String qualifier, Place place) {
    /** Whether it says nothing. */
    public boolean isBlank() {
        return text.isEmpty();
    }
}
