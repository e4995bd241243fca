package org.comptoir.integration.mapping.inventoryreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.InventoryReport;
import org.comptoir.integration.mapping.edifact.Articles;
import org.comptoir.integration.mapping.edifact.Days;
import org.comptoir.integration.mapping.edifact.EdifactDocument;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/** INVRPT of D.96A and D.01B (EANCOM) to an {@link InventoryReport} (EXC-01). */
public final class InventoryReportFromEdifact extends EdifactDocument<InventoryReport.Line> {
    private final Days days;

    public InventoryReportFromEdifact(EdifactReading reading) {
        super(reading, "35");
        this.days = new Days(reading);
    }

    @Override
    protected void day(Segment dtm) {
        days.add(dtm);
    }

    /** The day of the inventory, else that on which the report begins or takes effect. */
    private LocalDate counted() {
        LocalDate counted = days.first("366");
        return counted == null ? days.other("194", "90", "7") : counted;
    }

    @Override
    protected void part(Group group) {
        switch (group.tag()) {
            case "NAD" -> parties.add(group);
            case "CUX" -> reading.currency(group);
            case "LIN" -> add(group, line(group));
            default -> {
                // told as left over
            }
        }
    }

    /** D.96A begins the group of a quantity with QTY, D.01B with INV. */
    private InventoryReport.Line line(Group group) {
        String lineId = group.trigger().text(1);
        List<Segment> quantities = new ArrayList<>();
        for (Group part : group.groups()) {
            quantities.addAll(part.segments("QTY"));
            part.segments("INV").stream().filter(inv -> inv.code(4).equals("1")).forEach(inv -> inv.text(4));
        }
        return new InventoryReport.Line(
                lineId,
                Articles.of(group, reading),
                first(quantities, "145", "17"),
                first(quantities, "198"),
                first(quantities, "156"),
                first(quantities, "21"));
    }

    /** The first quantity of the first of these kinds (6063): another one, of another place perhaps, is told as left over. */
    private Quantity first(List<Segment> quantities, String... qualifiers) {
        for (String qualifier : qualifiers) {
            for (Segment qty : quantities) {
                Quantity found = qty.code(1, 1).equals(qualifier) ? reading.quantity(qty) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    @Override
    protected InventoryReport made() {
        return new InventoryReport(
                number, issued, counted(), supplier(), buyer(), parties.of("WH", "LC", "GM", "DP"), lines);
    }
}
