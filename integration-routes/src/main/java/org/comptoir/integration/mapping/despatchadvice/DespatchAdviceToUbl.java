package org.comptoir.integration.mapping.despatchadvice;

import java.util.HashMap;
import java.util.Map;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.xml.OrderingTerms;
import org.comptoir.integration.mapping.xml.PartyTerms;
import org.comptoir.integration.mapping.xml.PartyWriting;
import org.comptoir.integration.mapping.xml.PeppolGuide;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;

/**
 * A {@link DespatchAdvice} to UBL 2.1 DespatchAdvice by Peppol BIS Despatch Advice 3. Each unit is named by its SSCC or else
 * its id.
 */
public final class DespatchAdviceToUbl {
    private final DespatchAdvice advice;
    private final Section root = Section.root();
    /** The first of each id. */
    private final Map<String, PackageUnit> units = new HashMap<>();

    private DespatchAdviceToUbl(DespatchAdvice advice) {
        this.advice = advice;
        advice.packages().stream()
                .filter(unit -> unit.id() != null)
                .forEach(unit -> units.putIfAbsent(unit.id(), unit));
    }

    /** The document as text. */
    public static String write(DespatchAdvice advice) {
        return new DespatchAdviceToUbl(advice).write();
    }

    private String write() {
        new Texts(root)
                .text("number", advice.number())
                .date("issued", advice.issued())
                .text("order", advice.orderNumber());
        advice.notes().forEach(note -> root.put("note", note));
        parties();
        shipment(root.open("shipment"));
        advice.lines().forEach(line -> line(line, root.open("line")));
        PeppolGuide.DESPATCH_ADVICE.name(root);
        return Ubl.write("DespatchAdvice", Ubl.despatchAdvice(), root);
    }

    /** Who despatches and who receives must be named: the supplier and the buyer where nobody else is. */
    private void parties() {
        Party from = advice.shipFrom() == null ? advice.supplier() : advice.shipFrom();
        Party to = advice.deliverTo() == null ? advice.buyer() : advice.deliverTo();
        PartyWriting.write(from, OrderingTerms.PARTY, root.open("shipfrom"));
        PartyWriting.write(to, OrderingTerms.PARTY, root.open("deliverto"));
        PartyWriting.write(advice.buyer(), terms(advice.buyer()), root.open("buyer"));
        PartyWriting.write(advice.supplier(), terms(advice.supplier()), root.open("supplier"));
    }

    /** Buyer and supplier are not sent to: only an address of their own is one more thing to say of them. */
    private static PartyTerms terms(Party party) {
        boolean own =
                party != null && party.ids().stream().anyMatch(id -> id.scheme().startsWith("EAS:"));
        return own ? OrderingTerms.PARTY : OrderingTerms.UNADDRESSED;
    }

    private void shipment(Section shipment) {
        new Texts(shipment)
                .text("tracking", advice.trackingNumber())
                .date("expected", advice.expected())
                .text("carrier", advice.carrier())
                .date("despatched", advice.despatched());
        ShipmentOfUbl.write(advice.shipment(), root, shipment);
        PackingToUbl.write(advice, shipment);
    }

    private void line(DespatchAdvice.Line line, Section section) {
        line.notes().forEach(note -> section.put("note", note));
        new Texts(section)
                .text("lineid", line.lineId())
                .quantity("quantity", line.despatched())
                .quantity("outstanding", line.outstanding())
                .text("orderline", line.orderLineId() == null ? "NA" : line.orderLineId())
                .text("order", line.orderNumber())
                .article("gtin", "sellersid", "buyersid", "name", line.item());
        InstancesOfUbl.write(line, section);
        MeasuresOfUbl.write(line.measures(), section);
        unit(line, section.open("package"));
    }

    private void unit(DespatchAdvice.Line line, Section section) {
        PackageUnit unit = units.get(line.packageId());
        if (unit == null) {
            section.put("sscc", line.packageId());
        } else {
            section.put("sscc", PackingOfUbl.name(unit), PackingOfUbl.scheme(unit));
        }
    }
}
