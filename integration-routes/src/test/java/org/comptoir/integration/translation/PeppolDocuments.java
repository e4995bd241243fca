package org.comptoir.integration.translation;

import java.util.List;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.Shipment;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.Measures;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.OrderTerms;
import org.comptoir.document.Party;
import org.comptoir.document.PriceCatalogue;

/** The examples with what Peppol's guides demand, and without what they do not know. */
final class PeppolDocuments {
    private static final Party SUPPLIER =
            placed(ExampleDocuments.electronicInvoice().supplier());
    private static final Party BUYER = ExampleDocuments.BUYER;
    private static final Party SITE = ExampleDocuments.electronicInvoice().deliverTo();

    private PeppolDocuments() {}

    private static Party named(Party party) {
        return Party.of(party.gln(), party.name());
    }

    private static Party placed(Party party) {
        return new Party(party.gln(), List.of(), party.name(), party.address(), null, null);
    }

    static Order order() {
        Order like = ExampleDocuments.order();
        List<Order.Line> lines = like.lines().stream()
                .map(l -> new Order.Line(l.lineId(), l.item(), l.quantity(), l.price(), l.wished(), null, l.notes()))
                .toList();
        return between(like, lines, null);
    }

    /** Peppol names a contract without its day, and delivers a line at once. */
    static Order callOff() {
        Order like = ExampleDocuments.callOff();
        return between(
                like, like.lines().stream().map(PeppolDocuments::undivided).toList(), undated(like.terms()));
    }

    private static OrderTerms undated(OrderTerms terms) {
        List<DocumentReference> undated = terms.references().stream()
                .map(r -> new DocumentReference(r.type(), r.number(), null, null))
                .toList();
        return new OrderTerms(
                terms.typeCode(),
                undated,
                terms.deliveryPeriod(),
                terms.delivery(),
                terms.payment(),
                terms.allowanceCharges(),
                terms.total());
    }

    private static Order between(Order like, List<Order.Line> lines, OrderTerms terms) {
        return new Order(
                like.number(),
                "9",
                like.issued(),
                like.wished(),
                BUYER,
                SUPPLIER,
                SITE,
                null,
                "EUR",
                like.notes(),
                lines,
                terms);
    }

    private static Order.Line undivided(Order.Line line) {
        return new Order.Line(
                line.lineId(),
                line.item(),
                line.quantity(),
                line.price(),
                line.wished(),
                null,
                line.notes(),
                undivided(line.terms()));
    }

    private static OrderLineTerms undivided(OrderLineTerms terms) {
        return new OrderLineTerms(
                List.of(), terms.deliveryPeriod(), terms.allowanceCharges(), terms.net(), terms.vat(), List.of());
    }

    static OrderResponse response() {
        OrderResponse like = ExampleDocuments.response();
        return new OrderResponse(
                like.number(),
                like.orderNumber(),
                null,
                like.supplierOrderNumber(),
                like.decision(),
                like.issued(),
                like.delivery(),
                named(BUYER),
                named(SUPPLIER),
                null,
                null,
                "EUR",
                like.notes(),
                like.lines(),
                null);
    }

    static DespatchAdvice despatch() {
        return bare(ExampleDocuments.despatch(), null);
    }

    /** What Peppol has of the whole shipment: gross weight, mode of transport, references; and of lines what follows, serial numbers. */
    static DespatchAdvice weighedDespatch() {
        DespatchAdvice like = ExampleDocuments.measuredDespatch();
        Shipment shipment = like.shipment();
        return bare(
                like,
                new Shipment(
                        shipment.transportMode(),
                        new Measures(shipment.measures().grossWeight(), null, null),
                        null,
                        shipment.references().subList(0, 1)));
    }

    private static DespatchAdvice bare(DespatchAdvice like, Shipment shipment) {
        List<DespatchAdvice.Line> lines = like.lines().stream()
                .map(l -> new DespatchAdvice.Line(
                        l.lineId(),
                        null,
                        "PO-4711",
                        "1",
                        l.item(),
                        l.despatched(),
                        l.batch(),
                        l.bestBefore(),
                        null,
                        l.outstanding(),
                        l.produced(),
                        l.serialNumbers(),
                        null,
                        l.notes()))
                .toList();
        return new DespatchAdvice(
                like.number(),
                like.orderNumber(),
                like.issued(),
                like.despatched(),
                like.expected(),
                placed(BUYER),
                placed(SUPPLIER),
                placed(SUPPLIER),
                placed(SITE),
                like.carrier(),
                like.trackingNumber(),
                like.notes(),
                List.of(),
                lines,
                shipment);
    }

    /** Peppol's catalogue has no notes, and of the parties what is registered. */
    static PriceCatalogue catalogue() {
        PriceCatalogue like = ExampleDocuments.catalogue();
        List<PriceCatalogue.Line> lines = like.lines().stream()
                .map(l -> new PriceCatalogue.Line(
                        l.lineId(),
                        l.action(),
                        l.item(),
                        l.price(),
                        l.gross(),
                        l.retail(),
                        l.unit(),
                        l.vat(),
                        l.minimum(),
                        l.packSize(),
                        l.group(),
                        l.validFrom(),
                        l.validTo(),
                        List.of()))
                .toList();
        return new PriceCatalogue(
                like.number(),
                like.issued(),
                like.validFrom(),
                like.validTo(),
                placed(SUPPLIER),
                placed(BUYER),
                like.currency(),
                List.of(),
                lines);
    }

    static OrderChange change() {
        return between(ExampleDocuments.change());
    }

    static OrderChange callOffChange() {
        return between(ExampleDocuments.callOffChange());
    }

    static OrderChange cancellation() {
        return between(ExampleDocuments.cancellation());
    }

    private static OrderChange between(OrderChange like) {
        return new OrderChange(
                like.number(),
                like.orderNumber(),
                like.cancellation(),
                like.issued(),
                like.wished(),
                BUYER,
                SUPPLIER,
                like.deliverTo() == null ? null : SITE,
                null,
                like.currency(),
                like.notes(),
                like.lines().stream().map(PeppolDocuments::numbered).toList(),
                undated(like.terms()));
    }

    /** Peppol knows a line by its number in the order alone. */
    private static OrderChange.Line numbered(OrderChange.Line line) {
        return new OrderChange.Line(
                line.orderLineId(),
                null,
                line.action(),
                line.item(),
                line.quantity(),
                line.price(),
                line.wished(),
                null,
                line.notes(),
                undivided(line.terms()));
    }
}
