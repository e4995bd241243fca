package org.comptoir.integration.translation;

import java.util.Map;
import org.comptoir.document.BusinessDocument;

/** What is written in X12, by the folder of its golden files. A further document is a line, in the order of the folders. */
public final class X12Examples {
    public static final Map<String, BusinessDocument> ALL = Map.ofEntries(
            Map.entry("despatch-advices", ExampleDocuments.despatch()),
            Map.entry("despatch-hierarchies", ExampleDocuments.hierarchy()),
            Map.entry("inventory-reports", ExampleDocuments.stock()),
            Map.entry("order-responses", ExampleDocuments.response()),
            Map.entry("orders", ExampleDocuments.order()),
            Map.entry("price-catalogues", ExampleDocuments.catalogue()),
            Map.entry("receiving-advices", ExampleDocuments.receipt()));

    private X12Examples() {}
}
