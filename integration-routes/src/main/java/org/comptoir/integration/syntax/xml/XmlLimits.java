package org.comptoir.integration.syntax.xml;

/**
 * What is read of an XML document at most, so that a hostile one costs bounded time and memory.
 *
 * @param depth elements inside each other
 * @param elements of the whole document
 * @param partElements elements of one part that is handed on, for example an invoice line
 * @param text characters of one element that is no attachment
 * @param attributes of one element
 */
public record XmlLimits(int depth, int elements, int partElements, int text, int attributes) {
    /** Characters of an attachment in base64: 15 MB, as much as the guides allow. */
    static final int ATTACHMENT = 20_000_000;

    /** Enough for an invoice of 40,000 lines. */
    public static final XmlLimits DEFAULT = new XmlLimits(64, 2_000_000, 400_000, 100_000, 64);

    /** How many characters the element of this name may have. */
    int text(String element) {
        return element.endsWith("BinaryObject") ? ATTACHMENT : text;
    }
}
