package org.comptoir.integration.mapping.despatchadvice;

import static org.comptoir.integration.syntax.x12.X12SegmentWriter.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.DespatchAdvice.PackageUnit;
import org.comptoir.integration.mapping.edifact.EdifactMapping;
import org.comptoir.integration.mapping.edifact.LineCheck;
import org.comptoir.integration.mapping.edifact.PartyTable;
import org.comptoir.integration.mapping.edifact.Reading;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Parties;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Sscc;
import org.comptoir.kernel.quantity.Quantity;

/** 856 to a {@link DespatchAdvice}: the hierarchy of HL, shipment, order, pallet or pack, item (EXC-02). */
public final class DespatchAdviceFromX12 implements EdifactMapping {
    private final Reading reading;
    private final X12Values values;
    private final PartyTable parties;
    private final LineCheck check;
    private final Map<String, Level> levels = new HashMap<>();
    private final List<PackageUnit> packages = new ArrayList<>();
    private final List<DespatchAdvice.Line> lines = new ArrayList<>();
    private String number;
    private String orderNumber;
    private String carrier;
    private String trackingNumber;
    private LocalDate issued;
    private LocalDate despatched;
    private LocalDate expected;

    public DespatchAdviceFromX12(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
        this.parties = X12Parties.table(reading);
        this.check = new LineCheck(reading);
    }

    /** What an item inherits from the levels above it. */
    private record Level(String order, String packageId) {}

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BSN" -> {
                segment.text(1);
                number = segment.text(2);
                issued = values.date(segment, 3);
                segment.text(4);
                segment.text(5);
            }
            case "DTM" -> date(segment);
            default -> {
                // told as left over; CTT01 counts the levels, not the lines
            }
        }
    }

    private void date(Segment dtm) {
        switch (dtm.code(1)) {
            case "011" -> despatched = values.dtm(dtm);
            case "017", "067" -> expected = values.dtm(dtm);
            case "002" -> expected = expected == null ? values.dtm(dtm) : expected;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    public boolean group(Group group) {
        if (group.parent() == null && group.tag().equals("HL")) {
            level(group);
        }
        return group.parent() == null;
    }

    private void level(Group group) {
        Segment hl = group.trigger();
        String id = hl.text(1);
        String parentId = hl.text(2);
        String kind = hl.text(3);
        hl.text(4);
        Level parent = levels.getOrDefault(parentId, new Level(null, null));
        if (parentId != null && !levels.containsKey(parentId)) {
            reading.error("x12.hierarchy.parent", hl.place(2, 0), parentId);
        }
        levels.put(id, of(group, id, parent, kind == null ? "" : kind));
    }

    private Level of(Group group, String id, Level parent, String kind) {
        switch (kind) {
            case "S" -> shipment(group);
            case "O" -> {
                String order = order(group);
                group.groups("N1").forEach(parties::add);
                orderNumber = orderNumber == null ? order : orderNumber;
                return new Level(order, parent.packageId());
            }
            case "T", "P" -> {
                packages.add(unit(group, id, parent, kind));
                return new Level(parent.order(), id);
            }
            case "I" -> lines.add(reading.at(group, line(group, parent)));
            default -> {
                // a level of another kind holds together what is below it
            }
        }
        return parent;
    }

    private void shipment(Group group) {
        group.segments("DTM").forEach(this::date);
        group.groups("N1").forEach(parties::add);
        group.first("TD5").ifPresent(td5 -> {
            td5.code(2);
            String name = td5.text(5);
            carrier = name == null ? td5.text(3) : name;
        });
        for (Segment ref : group.segments("REF")) {
            boolean tracking = Set.of("CN", "BM", "2I").contains(ref.code(1));
            trackingNumber = tracking && trackingNumber == null ? ref.text(2) : trackingNumber;
        }
    }

    private static String order(Group group) {
        return group.first("PRF").map(prf -> prf.text(1)).orElse(null);
    }

    private PackageUnit unit(Group group, String id, Level parent, String kind) {
        Sscc sscc = null;
        for (Segment man : group.segments("MAN")) {
            sscc = sscc == null && Set.of("GM", "AA", "SI").contains(man.code(1)) ? sscc(man) : sscc;
        }
        return new PackageUnit(
                id,
                parent.packageId(),
                sscc == null ? null : Integer.valueOf(1),
                kind.equals("T") ? "201" : "CT",
                sscc);
    }

    /** The eighteen digits, with or without the application identifier 00 before them. */
    private Sscc sscc(Segment man) {
        String text = man.text(2);
        String digits = text == null ? "" : text.length() == 20 && text.startsWith("00") ? text.substring(2) : text;
        try {
            return new Sscc(digits);
        } catch (IllegalArgumentException e) {
            reading.warning("identifier.sscc", man.place(2, 0), digits);
            return null;
        }
    }

    private DespatchAdvice.Line line(Group group, Level parent) {
        Segment sn1 = group.first("SN1").orElse(new Segment("", group.trigger().number(), "SN1"));
        Segment lin = group.first("LIN").orElse(group.trigger());
        Quantity quantity = values.quantity(sn1, 2, 3);
        String lineId = lin.tag().equals("LIN") && lin.text(1) != null ? lin.text(1) : sn1.text(1);
        check.line(null, quantity, null);
        return new DespatchAdvice.Line(
                lineId,
                parent.packageId(),
                parent.order(),
                lineId,
                X12Items.of(group, 99, reading),
                quantity,
                null,
                null);
    }

    @Override
    public DespatchAdvice document() {
        check.finish(number, lines.size());
        if (orderNumber == null) {
            reading.warning("document.order.missing", new Place.WholeFile());
        }
        return number == null
                ? null
                : new DespatchAdvice(
                        number,
                        orderNumber,
                        issued,
                        despatched,
                        expected,
                        parties.of("BY", "BT", "OB"),
                        parties.of("SU", "SE", "VN", "SF"),
                        parties.of("SF"),
                        parties.of("ST", "SN", "CN"),
                        carrier,
                        trackingNumber,
                        List.of(),
                        packages,
                        lines);
    }
}
