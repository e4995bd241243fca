package org.comptoir.integration.syntax.facturx;

import java.util.Locale;
import java.util.Set;

/**
 * A file that a PDF says it carries.
 *
 * @param name as the PDF writes it
 * @param at where the object with its content begins in the PDF, or -1 where that is not found
 */
record Attachment(String name, int at) {
    /** The names that Factur-X, ZUGFeRD 1 and 2, XRechnung and Order-X give to their XML. */
    private static final Set<String> KNOWN =
            Set.of("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml", "order-x.xml");

    /** Whether the name says that this is the document. ZUGFeRD 1 writes it with capitals. */
    boolean isKnown() {
        return KNOWN.contains(name.toLowerCase(Locale.ROOT));
    }
}
