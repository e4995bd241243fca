package org.comptoir.integration.mapping.partner;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a partner's Smooks configuration may contain: elements that read and bind, with attributes that are plain
 * values. Everything else of Smooks (imports, scripts, templates, conditions, expressions, factories) is refused.
 */
final class Vocabulary {
    static final String SMOOKS = "https://www.smooks.org/xsd/smooks-2.0.xsd";
    static final String CSV = "https://www.smooks.org/xsd/smooks/csv-1.7.xsd";
    static final String BEANS = "https://www.smooks.org/xsd/smooks/javabean-1.6.xsd";
    /** Our own readers, which Smooks has no element for. */
    static final String OWN = "urn:comptoir:partner-mapping:1";

    /** The class names of the first mappings: rows in a list, see {@link RowTargets}. */
    static final String ROW = "org.comptoir.integration.mapping.partner.OrderRow";

    static final String LIST = "java.util.ArrayList";

    /** Character sets that a reader may name. */
    static final Set<String> CHARSETS =
            Set.of("UTF-8", "ISO-8859-1", "ISO-8859-15", "windows-1252", "US-ASCII", "IBM850", "IBM500");

    /** Allowed elements with their attributes. */
    static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry(name(SMOOKS, "smooks-resource-list"), Set.of()),
            Map.entry(
                    name(CSV, "reader"),
                    Set.of(
                            "fields",
                            "separator",
                            "quote",
                            "escape",
                            "skipLines",
                            "encoding",
                            "rootElementName",
                            "recordElementName")),
            Map.entry(name(CSV, "listBinding"), Set.of("beanId", "class")),
            Map.entry(name(OWN, "fixed-length"), Set.of("fields", "skipLines", "encoding")),
            Map.entry(name(OWN, "record"), Set.of("name", "begins", "fields")),
            Map.entry(name(OWN, "edifact"), Set.of()),
            Map.entry(name(OWN, "x12"), Set.of()),
            Map.entry(name(OWN, "json"), Set.of("encoding")),
            Map.entry(name(OWN, "xml"), Set.of()),
            Map.entry(name(BEANS, "bean"), Set.of("beanId", "class", "createOnElement")),
            Map.entry(name(BEANS, "wiring"), Set.of("property", "beanIdRef")),
            Map.entry(name(BEANS, "value"), Set.of("property", "data", "decoder", "default")),
            Map.entry(name(BEANS, "decodeParam"), Set.of("name")));

    private Vocabulary() {}

    /** {@link #CHARSETS} as they are told. */
    static String charsets() {
        return CHARSETS.stream().sorted().collect(Collectors.joining(", "));
    }

    static String name(String namespace, String local) {
        return "{" + namespace + "}" + local;
    }
}
