package org.comptoir.integration.mapping.despatchadvice;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Days;
import org.comptoir.integration.mapping.x12.X12Parties;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/**
 * 856 to a {@link DespatchAdvice}: the hierarchy of HL, shipment, order, tare or pack, item, in any order (EXC-02). The head
 * names the order when it is one, else each line names its own.
 */
public final class DespatchAdviceFromX12 implements EdiMapping {
    private final Reading reading;
    private final X12Values values;
    private final PartyTable parties;
    private final LineCheck check;
    private final LevelsFromX12 levels;
    private final ShipmentFromX12 shipment;
    private final Set<String> orders = new LinkedHashSet<>();
    private String number;
    private LocalDate issued;
    private final X12Days days;
    private LocalDate despatched;
    private LocalDate expected;

    public DespatchAdviceFromX12(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
        this.days = new X12Days(values);
        this.parties = X12Parties.table(reading);
        this.check = new LineCheck(reading);
        this.levels = new LevelsFromX12(reading);
        this.shipment = new ShipmentFromX12(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BSN" -> beginning(segment);
            case "DTM" -> days.add(segment);
            case "CTT" -> levels.counted(segment);
            default -> {
                // told as left over
            }
        }
    }

    /** BSN05 says which level stands in which, as HL02 does. */
    private void beginning(Segment bsn) {
        X12Purposes.original(bsn, 1, reading);
        number = bsn.text(2);
        issued = values.date(bsn, 3);
        bsn.text(4);
        bsn.text(5);
    }

    /** The shipment's days; the one that the supplier expects before the one that the customer asked for. */
    private void days() {
        despatched = days.first("011");
        expected = days.first("017", "067");
        expected = expected == null ? days.other("002") : expected;
    }

    @Override
    public boolean group(Group group) {
        if (group.parent() == null && group.tag().equals("HL")) {
            level(group);
        }
        return group.parent() == null;
    }

    private void level(Group group) {
        switch (levels.begin(group)) {
            case "S" -> {
                group.segments("DTM").forEach(days::add);
                days();
                group.groups("N1").forEach(parties::add);
                shipment.read(group);
                levels.shipment(group);
            }
            case "O" -> {
                String order = group.first("PRF").map(prf -> prf.text(1)).orElse(null);
                orders.add(order == null ? "" : order);
                group.groups("N1").forEach(parties::add);
                levels.order(order);
            }
            case "T", "P" -> levels.packing(group);
            case "I" -> levels.item(new DespatchLineFromX12(group, reading, check));
            default -> {
                // a level of another kind holds together what is below it
            }
        }
    }

    /** The order of the whole shipment (REF PO), else the only one, or null. */
    private String order() {
        String first = orders.size() == 1 ? orders.iterator().next() : "";
        return shipment.orderNumber() != null ? shipment.orderNumber() : first.isEmpty() ? null : first;
    }

    @Override
    public DespatchAdvice document() {
        days();
        List<DespatchAdvice.Line> lines = levels.lines();
        check.finish(number, lines.size());
        if (order() == null && lines.stream().anyMatch(l -> l.orderNumber() == null)) {
            reading.warning("document.order.missing", new Place.WholeFile());
        }
        return number == null
                ? null
                : new DespatchAdvice(
                        number,
                        order(),
                        issued,
                        despatched,
                        expected,
                        parties.of("BY", "BT", "OB"),
                        parties.of("SU", "SE", "VN", "SF", "SH"),
                        parties.of("SF", "SH"),
                        parties.of("ST", "SN", "CN"),
                        shipment.carrier() == null ? parties.name("CA") : shipment.carrier(),
                        shipment.trackingNumber(),
                        shipment.notes(),
                        levels.packages(),
                        lines,
                        shipment.shipment());
    }
}
