package org.comptoir.integration.translation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.Order;
import org.comptoir.document.OrderChange;
import org.comptoir.document.OrderResponse;

/**
 * What 856 says in another way than the example: its levels have numbers of their own, one around all others that says nothing
 * is the shipment, lines stand below their packages, and each line has its order.
 */
final class X12Equivalence {
    private final DespatchAdvice advice;
    private final Map<String, String> names = new HashMap<>();

    private X12Equivalence(DespatchAdvice advice) {
        this.advice = advice;
        for (PackageUnit unit : advice.packages()) {
            names.putIfAbsent(unit.id(), name(unit));
        }
    }

    /** The document itself unless it is a despatch advice, or an order with allowances: no TXI below SAC there. */
    static BusinessDocument of(BusinessDocument document) {
        if (document instanceof DespatchAdvice advice) {
            return new X12Equivalence(advice).settled();
        }
        boolean ordering =
                document instanceof Order || document instanceof OrderChange || document instanceof OrderResponse;
        return ordering
                ? FullDocuments.part(document, path -> !path.matches("terms.allowanceCharges\\[\\d+].vat"))
                : document;
    }

    /** A package by its first label, else by what it is; null for a bare one. */
    private static String name(PackageUnit unit) {
        boolean bare = unit.sscc() == null && unit.type() == null && unit.count() == null;
        return bare
                ? null
                : unit.sscc() == null
                        ? unit.count() + " " + unit.type()
                        : unit.sscc().value();
    }

    private DespatchAdvice settled() {
        return new DespatchAdvice(
                advice.number(),
                advice.orderNumber(),
                advice.issued(),
                advice.despatched(),
                advice.expected(),
                advice.buyer(),
                advice.supplier(),
                advice.shipFrom(),
                advice.deliverTo(),
                advice.carrier(),
                advice.trackingNumber(),
                advice.notes(),
                packages(),
                advice.lines().stream()
                        .map(this::line)
                        .sorted(Comparator.comparing(DespatchAdvice.Line::lineId))
                        .toList(),
                shipment());
    }

    private List<PackageUnit> packages() {
        return advice.packages().stream()
                .filter(u -> names.get(u.id()) != null)
                .map(u -> new PackageUnit(
                        names.get(u.id()),
                        names.get(u.parentId()),
                        u.count(),
                        u.type(),
                        u.sscc(),
                        u.measures(),
                        u.marks()))
                .sorted(Comparator.comparing(Objects::toString))
                .toList();
    }

    private DespatchAdvice.Line line(DespatchAdvice.Line line) {
        String order = line.orderNumber() == null ? advice.orderNumber() : line.orderNumber();
        return of(line.in(names.get(line.packageId())), order);
    }

    /** The same line, of an order that it names itself. */
    static DespatchAdvice.Line of(DespatchAdvice.Line line, String order) {
        return new DespatchAdvice.Line(
                line.lineId(),
                line.packageId(),
                order,
                line.orderLineId(),
                line.item(),
                line.despatched(),
                line.batch(),
                line.bestBefore(),
                line.ordered(),
                line.outstanding(),
                line.produced(),
                line.serialNumbers(),
                line.measures(),
                line.notes());
    }

    /** 856 does not say of what day the documents are that it names. */
    private DespatchAdvice.Shipment shipment() {
        DespatchAdvice.Shipment all = advice.shipment();
        return new DespatchAdvice.Shipment(
                all.transportMode(),
                all.measures(),
                all.deliveryTerms(),
                all.references().stream()
                        .map(r -> new DocumentReference(r.type(), r.number(), r.lineId(), null))
                        .toList());
    }
}
