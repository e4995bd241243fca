package org.comptoir.integration.mapping.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.document.Order;
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

/** 850 of 4010 and 5010 to an {@link Order} (EXC-02). */
public final class OrderFromX12 implements EdiMapping {
    /** Element 353 and EDIFACT's 1225. */
    private static final Map<String, String> FUNCTIONS =
            Map.of("00", "9", "01", "1", "04", "4", "05", "5", "06", "6", "07", "7");

    /** Element 92: kinds of orders that are orders like any other to the supplier. */
    private static final Set<String> KINDS = Set.of("SA", "NE", "OS", "DS", "KN", "RL", "RO");

    private final Reading reading;
    private final X12Values values;
    private final PartyTable parties;
    private final LineCheck check;
    private final List<String> notes = new ArrayList<>();
    private final List<Order.Line> lines = new ArrayList<>();
    private String number;
    private String function = "9";
    private LocalDate issued;
    private LocalDate wished;
    private String currency;
    private boolean charged;

    public OrderFromX12(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
        this.parties = X12Parties.table(reading);
        this.check = new LineCheck(reading);
    }

    /** Element 353 for a function of EDIFACT's 1225. */
    static String purpose(String function) {
        return FUNCTIONS.entrySet().stream()
                .filter(e -> e.getValue().equals(function))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("00");
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BEG" -> beginning(segment);
            case "CUR" -> currency = currency == null ? values.currency(segment) : currency;
            case "DTM" -> date(segment);
            case "MSG", "NTE" -> notes.add(X12Texts.of(segment));
            case "CTT" -> check.totals(segment);
            default -> {
                // told as left over
            }
        }
    }

    private void beginning(Segment beg) {
        String purpose = FUNCTIONS.get(beg.look(1));
        if (purpose == null) {
            X12Purposes.original(beg, 1, reading);
        } else {
            beg.text(1);
        }
        function = purpose == null ? "9" : purpose;
        if (KINDS.contains(beg.look(2))) {
            beg.text(2);
        }
        number = beg.text(3);
        issued = values.date(beg, 5);
    }

    private void date(Segment dtm) {
        switch (dtm.code(1)) {
            case "002", "063", "064", "074", "010", "037", "038", "071", "106", "108" ->
                wished = wished == null || dtm.code(1).equals("002") ? values.dtm(dtm) : wished;
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
            case "PO1" -> {
                charged |= !group.groups("SAC").isEmpty();
                lines.add(reading.at(group, new OrderLineFromX12(group, reading, check).line()));
            }
            case "CTT" -> totals(group);
            case "SAC" -> charged = true;
            default -> {
                // told as left over
            }
        }
        return !group.tag().equals("CTT");
    }

    /** AMT TT is the sum of the lines, where nothing is charged or allowed beside their prices. */
    private void totals(Group ctt) {
        check.totals(ctt.trigger());
        for (Segment amt : ctt.segments("AMT")) {
            if (amt.code(1).equals("TT") && !charged) {
                check.total(values.amount(amt, 2));
            }
        }
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
                        parties.of("BY", "BT", "OB"),
                        parties.of("SU", "SE", "VN"),
                        parties.of("ST", "SN", "CN"),
                        parties.of("BT", "IV"),
                        currency,
                        notes,
                        lines);
    }
}
