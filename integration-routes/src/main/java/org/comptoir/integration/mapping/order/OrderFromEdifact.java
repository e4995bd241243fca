package org.comptoir.integration.mapping.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.Order;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** ORDERS of D.96A and D.01B (EANCOM) to an {@link Order} (EXC-01). */
public final class OrderFromEdifact implements EdiMapping {
    private final EdifactReading reading;
    private final PartyTable parties;
    private final List<String> notes = new ArrayList<>();
    private final List<Order.Line> lines = new ArrayList<>();
    private final ControlTotals check;
    private String number;
    private String function = "9";
    private LocalDate issued;
    private LocalDate wished;
    private String currency;

    public OrderFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.check = new ControlTotals(reading);
        this.parties = Parties.table(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BGM" -> beginning(segment);
            case "DTM" -> date(segment);
            case "FTX" -> notes.addAll(FreeTexts.of(List.of(segment)));
            case "UNS" -> segment.text(1);
            case "CNT" -> check.control(segment);
            case "MOA" -> check.total(segment);
            default -> {
                // told as left over
            }
        }
    }

    private void beginning(Segment bgm) {
        number = bgm.text(2);
        function = bgm.text(3) == null ? "9" : bgm.text(3);
        reading.kind(bgm, "220");
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "137", "4" -> issued = issued == null ? reading.date(dtm) : issued;
            case "2" -> wished = reading.date(dtm);
            case "10", "63", "64", "69", "76", "200" -> wished = wished == null ? reading.date(dtm) : wished;
            default -> {
                // told as left over
            }
        }
    }

    @Override
    public boolean group(Group group) {
        if (group.parent() != null) {
            return false;
        }
        switch (group.tag()) {
            case "NAD" -> parties.add(group);
            case "CUX" -> currency = reading.currency(group);
            case "LIN" -> lines.add(reading.at(group, new OrderLineFromEdifact(group, reading, check).line()));
            default -> {
                // told as left over
            }
        }
        return true;
    }

    @Override
    public Order document() {
        check.finish(number, lines.size());
        return number == null
                ? null
                : new Order(
                        number,
                        function,
                        issued,
                        wished,
                        parties.of("BY", "OB"),
                        parties.of("SU", "SE"),
                        parties.of("DP", "CN", "ST"),
                        parties.of("IV"),
                        currency,
                        notes,
                        lines);
    }
}
