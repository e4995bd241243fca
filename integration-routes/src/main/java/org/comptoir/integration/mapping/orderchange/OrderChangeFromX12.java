package org.comptoir.integration.mapping.orderchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.document.OrderChange;
import org.comptoir.integration.mapping.edi.EdiMapping;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Parties;
import org.comptoir.integration.mapping.x12.X12Purposes;
import org.comptoir.integration.mapping.x12.X12Texts;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/** 860 of 4010 and 5010 to an {@link OrderChange}; BCH01 01 or 03 cancels the order (EXC-02). */
public final class OrderChangeFromX12 implements EdiMapping {
    private final Reading reading;
    private final X12Values values;
    private final PartyTable parties;
    private final LineCheck check;
    private final List<String> notes = new ArrayList<>();
    private final List<OrderChange.Line> lines = new ArrayList<>();
    private String number;
    private String sequence;
    private String orderNumber;
    private boolean cancellation;
    private LocalDate issued;
    private LocalDate wished;
    private String currency;

    public OrderChangeFromX12(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
        this.parties = X12Parties.table(reading);
        this.check = new LineCheck(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BCH" -> beginning(segment);
            case "CUR" -> currency = currency == null ? values.currency(segment) : currency;
            case "REF" -> reference(segment);
            case "DTM" -> date(segment);
            case "MSG" -> notes.add(X12Texts.of(segment));
            case "CTT" -> check.lineCount(segment, 1);
            default -> {
                // told as left over
            }
        }
    }

    /** BCH06 is the order's day, BCH11 that of the change; the number of a change counts within its order (BCH05). */
    private void beginning(Segment bch) {
        cancellation = Set.of("01", "03").contains(bch.look(1));
        if (cancellation || Set.of("04", "05").contains(bch.look(1))) {
            bch.text(1);
        } else {
            X12Purposes.original(bch, 1, reading);
        }
        if (Set.of("SA", "NE", "OS", "DS", "KN", "RL", "RO", "CP").contains(bch.look(2))) {
            bch.text(2);
        }
        orderNumber = bch.text(3);
        sequence = bch.text(5);
        LocalDate changed = values.date(bch, 11);
        issued = changed == null || bch.look(6).equals(bch.look(11)) ? values.date(bch, 6) : changed;
    }

    private void reference(Segment ref) {
        if (ref.code(1).equals("TN") && number == null) {
            number = ref.text(2);
        }
    }

    private void date(Segment dtm) {
        switch (dtm.code(1)) {
            case "002" -> wished = values.dtm(dtm);
            case "010", "037", "063", "064", "074", "106" -> wished = wished == null ? values.dtm(dtm) : wished;
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
            case "N1" -> parties.add(group);
            case "N9" -> Optional.ofNullable(X12Texts.ofLoop(group)).ifPresent(notes::add);
            case "POC" -> lines.add(reading.at(group, new OrderChangeLineFromX12(group, reading, check).line()));
            case "CTT" -> check.lineCount(group.trigger(), 1);
            default -> {
                // told as left over
            }
        }
        return !group.tag().equals("CTT");
    }

    @Override
    public OrderChange document() {
        String own = number != null ? number : sequence != null ? sequence : orderNumber;
        check.finish(own, cancellation ? -1 : lines.size());
        if (orderNumber == null) {
            reading.error("document.order.missing", new Place.WholeFile());
        }
        return own == null
                ? null
                : new OrderChange(
                        own,
                        orderNumber,
                        cancellation,
                        issued,
                        wished,
                        parties.of("BY", "BT", "OB"),
                        parties.of("SU", "SE", "VN"),
                        parties.of("ST", "SN", "CN"),
                        currency,
                        notes,
                        lines);
    }
}
