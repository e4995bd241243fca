package org.comptoir.integration.translation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.comptoir.document.Acknowledgement;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.InventoryReport;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.PriceCatalogue;
import org.comptoir.document.ReceivingAdvice;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.integration.mapping.acknowledgement.AcknowledgementFromX12;
import org.comptoir.integration.mapping.acknowledgement.AcknowledgementToX12;
import org.comptoir.integration.mapping.despatchadvice.DespatchAdviceFromX12;
import org.comptoir.integration.mapping.despatchadvice.DespatchAdviceToX12;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.inventoryreport.InventoryReportFromX12;
import org.comptoir.integration.mapping.inventoryreport.InventoryReportToX12;
import org.comptoir.integration.mapping.invoice.InvoiceFromX12;
import org.comptoir.integration.mapping.invoice.InvoiceToX12;
import org.comptoir.integration.mapping.order.OrderFromX12;
import org.comptoir.integration.mapping.order.OrderToX12;
import org.comptoir.integration.mapping.orderchange.OrderChangeFromX12;
import org.comptoir.integration.mapping.orderchange.OrderChangeToX12;
import org.comptoir.integration.mapping.orderresponse.OrderResponseFromX12;
import org.comptoir.integration.mapping.orderresponse.OrderResponseToX12;
import org.comptoir.integration.mapping.pricecatalogue.PriceCatalogueFromX12;
import org.comptoir.integration.mapping.pricecatalogue.PriceCatalogueToX12;
import org.comptoir.integration.mapping.receivingadvice.ReceivingAdviceFromX12;
import org.comptoir.integration.mapping.receivingadvice.ReceivingAdviceToX12;
import org.comptoir.integration.mapping.remittanceadvice.RemittanceAdviceFromX12;
import org.comptoir.integration.mapping.remittanceadvice.RemittanceAdviceToX12;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.NoSuchDocumentException;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.integration.syntax.x12.SetHeader;

/** Which X12 transaction set carries which document. The first set of a document's kind is the one that is written. */
final class X12Mappings {
    private static final Set<String> RELEASES = Set.of("004010", "005010");
    private static final List<Entry<?>> ALL = List.of(
            new Entry<>("850", Order.class, OrderFromX12::new, OrderToX12::write),
            new Entry<>("855", OrderResponse.class, OrderResponseFromX12::new, OrderResponseToX12::write855),
            new Entry<>("860", OrderChange.class, OrderChangeFromX12::new, OrderChangeToX12::write),
            new Entry<>("865", OrderResponse.class, OrderResponseFromX12::new, OrderResponseToX12::write865),
            new Entry<>("856", DespatchAdvice.class, DespatchAdviceFromX12::new, DespatchAdviceToX12::write),
            new Entry<>("861", ReceivingAdvice.class, ReceivingAdviceFromX12::new, ReceivingAdviceToX12::write),
            new Entry<>("810", Invoice.class, InvoiceFromX12::new, InvoiceToX12::write),
            new Entry<>("820", RemittanceAdvice.class, RemittanceAdviceFromX12::new, RemittanceAdviceToX12::write),
            new Entry<>("832", PriceCatalogue.class, PriceCatalogueFromX12::new, PriceCatalogueToX12::write),
            new Entry<>("846", InventoryReport.class, InventoryReportFromX12::new, InventoryReportToX12::write),
            new Entry<>("997", Acknowledgement.class, AcknowledgementFromX12::new, AcknowledgementToX12::write997),
            new Entry<>("999", Acknowledgement.class, AcknowledgementFromX12::new, AcknowledgementToX12::write999),
            new Entry<>("TA1", Acknowledgement.class, AcknowledgementFromX12::new, AcknowledgementToX12::write997));

    private X12Mappings() {}

    /** What a message of such a type is read to; empty for one that is not read. */
    static Optional<Class<? extends BusinessDocument>> document(String type) {
        return entry(type).map(Entry::document);
    }

    static Optional<EdiMapping> of(String type, Reading reading) {
        return entry(type).map(e -> e.reader().apply(reading));
    }

    private static Optional<Entry<?>> entry(String type) {
        return ALL.stream().filter(e -> e.type().equals(type)).findFirst();
    }

    /**
     * The set that is written for {@code document}: 999 in place of 997 from 005010 on, 865 in place of 855 for the answer
     * to a change.
     *
     * @throws NoSuchDocumentException when no set carries such a document
     */
    static Entry<?> of(BusinessDocument document, X12Profile profile) {
        if (document instanceof Acknowledgement && profile.release().equals("005010")) {
            return entry("999").orElseThrow();
        }
        if (document instanceof OrderResponse answer && answer.changeNumber() != null) {
            return entry("865").orElseThrow();
        }
        return ALL.stream()
                .filter(e -> e.document().isInstance(document))
                .findFirst()
                .orElseThrow(() -> new NoSuchDocumentException(
                        "no X12 set for " + document.getClass().getSimpleName()));
    }

    /** Tells a set that is not read, and a release that is read by a neighbour's schema. */
    static void checkHeader(SetHeader header, Segment st, Reading reading, boolean known) {
        if (!known) {
            reading.error("x12.set.unknown", st.place(1, 0), header.type());
            return;
        }
        if (!isAcknowledgement(header.type()) && !header.version().isEmpty() && !RELEASES.contains(header.release())) {
            reading.information("x12.release", st.place(), header.version());
        }
        String group = AcknowledgementToX12.group(header.type());
        if (!header.functionalGroup().isEmpty() && !header.functionalGroup().equals(group)) {
            reading.warning("x12.group.kind", st.place(1, 0), header.type(), group, header.functionalGroup());
        }
    }

    /** Acknowledgements are the same in all releases, and are never answered themselves. */
    static boolean isAcknowledgement(String type) {
        return Set.of("997", "999", "TA1").contains(type);
    }

    /** A set with its document and its two mappings. */
    record Entry<D extends BusinessDocument>(
            String type, Class<D> document, Function<Reading, EdiMapping> reader, BiConsumer<D, X12Writing> writer) {
        void write(BusinessDocument document, X12Writing out) {
            writer.accept(this.document.cast(document), out);
        }
    }
}
