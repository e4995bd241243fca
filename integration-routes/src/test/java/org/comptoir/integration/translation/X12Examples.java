package org.comptoir.integration.translation;

import java.time.LocalDateTime;
import java.util.Map;
import org.comptoir.document.BusinessDocument;

/** What is written in X12, by the folder of its golden files. A further document is a line, in the order of the folders. */
public final class X12Examples {
    public static final Map<String, BusinessDocument> ALL = Map.ofEntries(
            Map.entry("call-off-changes", ExampleDocuments.callOffChange()),
            Map.entry("call-off-responses", ExampleDocuments.callOffResponse()),
            Map.entry("call-offs", ExampleDocuments.callOff()),
            Map.entry("corrected-invoices", ExampleDocuments.invoice("384", "F-2026-56", "F-2026-55")),
            Map.entry("credit-notes", ExampleDocuments.invoice("381", "A-7", "F-2026-55")),
            Map.entry("despatch-advices", ExampleDocuments.despatch()),
            Map.entry("despatch-advices-measured", ExampleDocuments.measuredDespatch()),
            Map.entry("despatch-hierarchies", ExampleDocuments.hierarchy()),
            Map.entry("inventory-reports", ExampleDocuments.stock()),
            Map.entry("invoices", ExampleDocuments.invoice()),
            Map.entry("order-cancellations", ExampleDocuments.cancellation()),
            Map.entry("order-change-responses", ExampleDocuments.changeResponse()),
            Map.entry("order-changes", ExampleDocuments.change()),
            Map.entry("order-responses", ExampleDocuments.response()),
            Map.entry("orders", ExampleDocuments.order()),
            Map.entry("price-catalogues", ExampleDocuments.catalogue()),
            Map.entry("receiving-advices", ExampleDocuments.receipt()),
            Map.entry("remittance-advices", ExampleDocuments.remittance()),
            Map.entry("self-billed-invoices", ExampleDocuments.invoice("389", "AF-1", null)));

    private X12Examples() {}

    /** The envelope of the examples. @param release {@code 004010} or {@code 005010} */
    public static X12Profile profile(String release) {
        Mailbox one = Mailbox.of("3020180000017", "ZZ");
        Mailbox two = Mailbox.of("3020180000024", "ZZ");
        return X12Profile.of(release, one, two, "4711", LocalDateTime.of(2026, 11, 23, 9, 5));
    }
}
