package org.comptoir.integration.mapping.orderresponse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edifact.ControlTotals;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/** ORDRSP of D.96A and D.01B (EANCOM) to an {@link OrderResponse} (EXC-01). */
public final class OrderResponseFromEdifact implements EdiMapping {
    private final EdifactReading reading;
    private final PartyTable parties;
    private final ControlTotals check;
    private final List<String> notes = new ArrayList<>();
    private final List<OrderResponse.Line> lines = new ArrayList<>();
    private String number;
    private String orderNumber;
    private String changeNumber;
    private String supplierOrderNumber;
    private LineDecision decision;
    private LocalDate issued;
    private LocalDate delivery;
    private String currency;

    public OrderResponseFromEdifact(EdifactReading reading) {
        this.reading = reading;
        this.parties = Parties.table(reading);
        this.check = new ControlTotals(reading);
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
        decision = Decisions.ofDocument(bgm.text(3), bgm.text(4));
        reading.kind(bgm, "231");
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "137", "4" -> issued = issued == null ? reading.date(dtm) : issued;
            case "2", "10", "17", "63", "64", "67", "69", "76", "191" ->
                delivery = delivery == null ? reading.date(dtm) : delivery;
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
            case "RFF" -> reference(group.trigger());
            case "NAD" -> parties.add(group);
            case "CUX" -> currency = reading.currency(group);
            case "LIN" ->
                lines.add(reading.at(group, new OrderResponseLineFromEdifact(group, reading, check, decision).line()));
            default -> {
                // told as left over
            }
        }
        return true;
    }

    private void reference(Segment rff) {
        switch (rff.code(1, 1)) {
            case "ON", "CO" -> orderNumber = orderNumber == null ? rff.text(1, 2) : orderNumber;
            case "PP" -> changeNumber = rff.text(1, 2);
            case "VN" -> supplierOrderNumber = rff.text(1, 2);
            default -> {
                // told as left over
            }
        }
    }

    @Override
    public OrderResponse document() {
        check.finish(number, -1);
        if (orderNumber == null) {
            reading.warning("document.order.missing", new Place.WholeFile());
        }
        return number == null
                ? null
                : new OrderResponse(
                        number,
                        orderNumber,
                        changeNumber,
                        supplierOrderNumber,
                        decision == null ? Decisions.ofLines(lines) : decision,
                        issued,
                        delivery,
                        parties.of("BY", "OB"),
                        parties.of("SU", "SE"),
                        parties.of("DP", "CN", "ST"),
                        currency,
                        notes,
                        lines);
    }
}
