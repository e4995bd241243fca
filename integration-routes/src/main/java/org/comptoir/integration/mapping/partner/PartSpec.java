package org.comptoir.integration.mapping.partner;

import java.util.List;

/**
 * A document or a repeated part of one, which begins on an element.
 *
 * @param type the record that is made
 * @param selector the element that begins a new one
 * @param parent the bean that it is wired to, or null for a document; property: the parent's list
 */
record PartSpec(
        String id,
        Class<? extends Record> type,
        String selector,
        String parent,
        String property,
        List<ValueSpec> values) {
    PartSpec {
        values = List.copyOf(values);
    }

    boolean isDocument() {
        return parent == null;
    }
}
