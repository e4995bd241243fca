package org.comptoir.integration.translation;

import java.util.Map;
import org.comptoir.document.BusinessDocument;

/** What is written in X12, by the folder of its golden files. A further document is a line, in the order of the folders. */
public final class X12Examples {
    public static final Map<String, BusinessDocument> ALL = Map.ofEntries(
            Map.entry("corrected-invoices", ExampleDocuments.invoice("384", "F-2026-56", "F-2026-55")),
            Map.entry("credit-notes", ExampleDocuments.invoice("381", "A-7", "F-2026-55")),
            Map.entry("invoices", ExampleDocuments.invoice()),
            Map.entry("order-cancellations", ExampleDocuments.cancellation()),
            Map.entry("order-changes", ExampleDocuments.change()),
            Map.entry("order-responses", ExampleDocuments.response()),
            Map.entry("orders", ExampleDocuments.order()));

    private X12Examples() {}
}
