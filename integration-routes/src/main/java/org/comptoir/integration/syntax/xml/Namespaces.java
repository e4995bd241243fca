package org.comptoir.integration.syntax.xml;

import java.util.List;
import java.util.Map;

/** The prefixes under which the standards print their namespaces (UBL 2.1, CII D16B, ZUGFeRD 1). */
final class Namespaces {
    private static final List<Map.Entry<String, String>> KNOWN = List.of(
            Map.entry("CommonBasicComponents", "cbc:"),
            Map.entry("CommonAggregateComponents", "cac:"),
            Map.entry("CommonExtensionComponents", "ext:"),
            Map.entry("ReusableAggregateBusinessInformationEntity", "ram:"),
            Map.entry(":UnqualifiedDataType", "udt:"),
            Map.entry(":QualifiedDataType", "qdt:"),
            Map.entry("CrossIndustryInvoice", "rsm:"),
            Map.entry("CrossIndustryDocument", "rsm:"),
            Map.entry("SCRDMCCBDACIOMessageStructure", "rsm:"));

    private Namespaces() {}

    static String prefixed(String namespace, String name) {
        return KNOWN.stream()
                        .filter(k -> namespace.contains(k.getKey()))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElse("")
                + name;
    }
}
