package org.comptoir.integration.mapping.inventoryreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.document.InventoryReport;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Parties;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.mapping.x12.X12Units;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.quantity.Quantity;

/** 846 of 4010 and 5010 to an {@link InventoryReport} (EXC-02). */
public final class InventoryReportFromX12 implements EdiMapping {
    private final Reading reading;
    private final X12Values values;
    private final PartyTable parties;
    private final List<InventoryReport.Line> lines = new ArrayList<>();
    private String number;
    private LocalDate issued;
    private LocalDate counted;

    public InventoryReportFromX12(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
        this.parties = X12Parties.table(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BIA" -> beginning(segment);
            case "DTM" -> date(segment);
            case "CTT" -> count(segment);
            default -> {
                // told as left over
            }
        }
    }

    /** BIA02 says who reports (SI the seller, DD the distributor …), which the parties say too. */
    private void beginning(Segment bia) {
        X12Purposes.original(bia, 1, reading);
        bia.code(2);
        number = bia.text(3);
        issued = values.date(bia, 4);
    }

    private void date(Segment dtm) {
        switch (dtm.code(1)) {
            case "007", "366", "090" -> counted = counted == null ? values.dtm(dtm) : counted;
            default -> {
                // told as left over
            }
        }
    }

    private void count(Segment ctt) {
        BigDecimal written = values.number(ctt, 1);
        if (written != null && written.compareTo(BigDecimal.valueOf(lines.size())) != 0) {
            reading.warning(
                    "document.control.lines", ctt.place(1, 0), written.toPlainString(), Integer.toString(lines.size()));
        }
    }

    @Override
    public boolean group(Group group) {
        if (group.parent() != null) {
            return false;
        }
        switch (group.tag()) {
            case "N1" -> parties.add(group);
            case "LIN" -> lines.add(reading.at(group, line(group)));
            default -> {
                // told as left over
            }
        }
        return true;
    }

    private InventoryReport.Line line(Group group) {
        String lineId = group.trigger().text(1);
        Map<StockKind, Quantity> stock = new EnumMap<>(StockKind.class);
        List<Group> quantities = group.groups("QTY");
        quantities.forEach(qty -> quantity(qty, stock));
        if (!quantities.isEmpty() && stock.isEmpty()) {
            reading.warning("x12.stock.kinds", group.trigger().place());
        }
        return new InventoryReport.Line(
                lineId,
                X12Items.of(group, 2, reading),
                stock.get(StockKind.ON_HAND),
                stock.get(StockKind.AVAILABLE),
                stock.get(StockKind.RESERVED),
                stock.get(StockKind.EXPECTED));
    }

    /** QTY with its unit, which may stand in UIT below it; a kind of stock that the document has no place for is told. */
    private void quantity(Group group, Map<StockKind, Quantity> stock) {
        Segment qty = group.trigger();
        Optional<StockKind> kind = StockKind.ofX12(qty.code(1)).filter(k -> !stock.containsKey(k));
        if (kind.isPresent()) {
            BigDecimal value = values.number(qty, 2);
            String unit = qty.text(3);
            String below = group.first("UIT").map(uit -> uit.text(1)).orElse(null);
            if (value != null) {
                stock.put(kind.get(), Quantity.of(value, X12Units.fromX12(unit == null ? below : unit)));
            }
        }
    }

    @Override
    public InventoryReport document() {
        if (number == null) {
            reading.error("document.number.missing", new Place.WholeFile());
        }
        if (lines.isEmpty()) {
            reading.error("document.lines.none", new Place.WholeFile());
        }
        return number == null
                ? null
                : new InventoryReport(
                        number,
                        issued,
                        counted,
                        parties.of("SU", "SE", "VN"),
                        parties.of("BY", "BT", "OB"),
                        parties.of("WH", "ST", "SF"),
                        lines);
    }
}
