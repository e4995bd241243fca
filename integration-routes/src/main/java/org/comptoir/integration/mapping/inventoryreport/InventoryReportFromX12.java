package org.comptoir.integration.mapping.inventoryreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.document.InventoryReport;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Days;
import org.comptoir.integration.mapping.x12.X12Document;
import org.comptoir.integration.mapping.x12.X12Items;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.mapping.x12.X12Units;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/** 846 of 4010 and 5010 to an {@link InventoryReport} (EXC-02). */
public final class InventoryReportFromX12 extends X12Document<InventoryReport.Line> {
    private final X12Days days = new X12Days(values);

    public InventoryReportFromX12(Reading reading) {
        super(reading);
    }

    @Override
    protected void other(Segment segment) {
        if (segment.tag().equals("BIA")) {
            beginning(segment);
        }
    }

    /** BIA02 says who reports (SI the seller, DD the distributor …), which the parties say too. */
    private void beginning(Segment bia) {
        X12Purposes.original(bia, 1, reading);
        bia.code(2);
        number = bia.text(3);
        issued = values.date(bia, 4);
    }

    @Override
    protected void day(Segment dtm) {
        days.add(dtm);
    }

    /** Effective, or of the inventory; else the day on which the report begins. */
    private LocalDate counted() {
        LocalDate counted = days.first("007", "366");
        return counted == null ? days.other("090") : counted;
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "N1" -> parties.add(group);
            case "LIN" -> add(group, line(group));
            default -> {
                // told as left over
            }
        }
    }

    private InventoryReport.Line line(Group group) {
        check.line(null, null);
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
    protected InventoryReport made() {
        return new InventoryReport(number, issued, counted(), supplier(), buyer(), parties.of("WH", "ST", "SF"), lines);
    }
}
