package org.comptoir.integration.mapping.partner;

/**
 * One binding: what stands at a selector, or always the same, goes to a property.
 *
 * @param selector of an element, or empty for a constant; attribute: one of its attributes, or empty for its text
 * @param standard what it is where nothing stands, or null
 * @param firstCounts of rows that make one document, the first one's value is taken without a word about the others
 */
record ValueSpec(
        Target target, String selector, String attribute, Decoder decoder, String standard, boolean firstCounts) {
    static ValueSpec of(Target target, String data, Decoder decoder, String standard, boolean firstCounts) {
        int at = data.indexOf("@");
        String selector = at < 0 ? data : data.substring(0, Math.max(0, at - 1));
        return new ValueSpec(target, selector, at < 0 ? "" : data.substring(at + 1), decoder, standard, firstCounts);
    }

    /** Whether it is the same in every file, wherever its part begins. */
    boolean isConstant() {
        return selector.isEmpty();
    }

    /** The selector as it was written. */
    String data() {
        return attribute.isEmpty() ? selector : selector + "/@" + attribute;
    }

    /** The last step: what a partner calls it. */
    String column() {
        return selector.substring(selector.lastIndexOf('/') + 1);
    }
}
