package org.comptoir.integration.mapping.partner;

import java.util.Map;
import java.util.Set;

/**
 * What a partner's Smooks configuration may contain: elements that read and bind, with attributes that are plain
 * values. Everything else of Smooks (imports, scripts, templates, conditions, expressions, factories) is refused.
 */
final class Vocabulary {
    static final String SMOOKS = "https://www.smooks.org/xsd/smooks-2.0.xsd";
    static final String CSV = "https://www.smooks.org/xsd/smooks/csv-1.7.xsd";
    static final String BEANS = "https://www.smooks.org/xsd/smooks/javabean-1.6.xsd";

    /** The bean classes that may be made. */
    static final Set<String> CLASSES = Set.of(OrderRow.class.getName(), "java.util.ArrayList");

    /** Allowed elements with their attributes. */
    static final Map<String, Set<String>> ELEMENTS = Map.of(
            name(SMOOKS, "smooks-resource-list"), Set.of(),
            name(CSV, "reader"),
                    Set.of(
                            "fields",
                            "separator",
                            "quote",
                            "escape",
                            "skipLines",
                            "encoding",
                            "rootElementName",
                            "recordElementName"),
            name(CSV, "listBinding"), Set.of("beanId", "class"),
            name(BEANS, "bean"), Set.of("beanId", "class", "createOnElement"),
            name(BEANS, "wiring"), Set.of("beanIdRef"),
            name(BEANS, "value"), Set.of("property", "data", "default"));

    private Vocabulary() {}

    static String name(String namespace, String local) {
        return "{" + namespace + "}" + local;
    }
}
