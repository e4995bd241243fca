package org.comptoir.integration.mapping.check;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.InventoryReport;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.PartyInformation;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.document.TransportInstruction;
import org.comptoir.document.TransportStatus;
import org.comptoir.kernel.finding.Finding;

/**
 * Whether a finished document agrees with itself: quantities, prices, days, sums, decisions, identifiers. One set of rules
 * for all syntaxes. What a document lacks in its own syntax (its number, its lines) is told by the reading, which knows
 * where it should have stood; so are control totals, which the canonical documents do not have.
 *
 * <p>A finding is an error only where the recipient cannot work with the document, or with the line; whoever can work with
 * it and should ask first gets a warning. Documents of banks have rules of their own ({@code StatementCheck}).
 */
public final class DocumentCheck {
    private static final List<Rules<?>> ALL = List.of(
            new Rules<>(Order.class, OrderRules::check),
            new Rules<>(OrderChange.class, OrderChangeRules::check),
            new Rules<>(OrderResponse.class, OrderResponseRules::check),
            new Rules<>(DespatchAdvice.class, DespatchAdviceRules::check),
            new Rules<>(ReceivingAdvice.class, ReceivingAdviceRules::check),
            new Rules<>(Invoice.class, InvoiceRules::check),
            new Rules<>(RemittanceAdvice.class, RemittanceAdviceRules::check),
            new Rules<>(PriceCatalogue.class, PriceCatalogueRules::check),
            new Rules<>(InventoryReport.class, InventoryReportRules::check),
            new Rules<>(PartyInformation.class, PartyInformationRules::check),
            new Rules<>(TransportInstruction.class, TransportRules::check),
            new Rules<>(TransportStatus.class, TransportRules::check));

    private DocumentCheck() {}

    /** Tells what {@code document} says against itself; null says nothing. */
    public static void check(BusinessDocument document, Places places, Consumer<Finding> findings) {
        Report report = new Report(document, places, findings);
        ALL.stream().filter(r -> r.type().isInstance(document)).forEach(r -> r.check(document, report));
    }

    /** The same for a document whose terms were measured by EN 16931 before: no sum and no code is told twice. */
    public static void besideEn16931(BusinessDocument document, Places places, Consumer<Finding> findings) {
        if (document instanceof Invoice invoice) {
            InvoiceRules.besideEn16931(invoice, new Report(document, places, findings));
        } else {
            check(document, places, findings);
        }
    }

    /** Tells what a document of a machine lacks of its origin, which a sheet of a person need not say. */
    public static void origin(BusinessDocument document, Places places, Consumer<Finding> findings) {
        if (document instanceof Order order) {
            OrderRules.origin(order, new Report(document, places, findings));
        }
    }

    /** The same of messages of EDIFACT, which name parties whatever the envelope says. */
    public static void originOfMessage(BusinessDocument document, Places places, Consumer<Finding> findings) {
        origin(document, places, findings);
        if (document instanceof Invoice invoice) {
            new InvoiceDuties(invoice, new Report(document, places, findings)).origin();
        }
    }

    private record Rules<D extends BusinessDocument>(Class<D> type, BiConsumer<D, Report> rules) {
        void check(BusinessDocument document, Report report) {
            rules.accept(type.cast(document), report);
        }
    }
}
