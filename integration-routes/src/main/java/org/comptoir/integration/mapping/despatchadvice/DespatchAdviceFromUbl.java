package org.comptoir.integration.mapping.despatchadvice;

import java.util.List;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.Item;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.xml.TermsMapping;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.gs1.Sscc;
import org.comptoir.kernel.quantity.Quantity;

/** UBL 2.1 DespatchAdvice (Peppol BIS Despatch Advice 3) to a {@link DespatchAdvice} (EXC-02). */
public final class DespatchAdviceFromUbl extends TermsMapping {
    public DespatchAdviceFromUbl(XmlNode top, Values values) {
        super(Ubl.despatchAdvice(), top, values);
    }

    @Override
    public DespatchAdvice document() {
        Section shipment = root().section("shipment").orElseGet(() -> new Section("shipment", root().place()));
        Party from = party("shipfrom");
        Party to = party("deliverto");
        Party supplier = party("supplier");
        Party buyer = party("buyer");
        List<DespatchAdvice.Line> lines = lines(this::line);
        complete(true);
        return new DespatchAdvice(
                root().text("number"),
                root().text("order"),
                values().date(root(), "issued"),
                values().date(shipment, "despatched"),
                day(shipment, "expected", "expecteduntil"),
                buyer == null ? to : buyer,
                supplier == null ? from : supplier,
                from == null || from.equals(supplier) || supplier == null ? null : from,
                to,
                shipment.text("carrier"),
                shipment.text("tracking"),
                texts(root(), "note"),
                PackingOfUbl.read(shipment, root().sections("line"), values()),
                lines,
                ShipmentOfUbl.read(root(), shipment, values()));
    }

    private DespatchAdvice.Line line(Section line) {
        Item item = item(line);
        Quantity quantity = values().quantity(line, "quantity");
        line.section("package")
                .flatMap(unit -> unit.term("sscc"))
                .ifPresent(unit ->
                        PackingOfUbl.scheme(unit, Sscc.parse(unit.text()).isPresent(), values()));
        InstancesOfUbl instances = InstancesOfUbl.read(line, values());
        return new DespatchAdvice.Line(
                line.text("lineid"),
                line.section("package").map(unit -> unit.text("sscc")).orElse(null),
                line.text("order"),
                "NA".equals(line.text("orderline")) ? null : line.text("orderline"),
                item,
                quantity,
                instances.batch(),
                instances.bestBefore(),
                null,
                values().quantityIfAny(line, "outstanding"),
                instances.produced(),
                instances.serialNumbers(),
                MeasuresOfUbl.read(line, values()),
                texts(line, "note"));
    }
}
