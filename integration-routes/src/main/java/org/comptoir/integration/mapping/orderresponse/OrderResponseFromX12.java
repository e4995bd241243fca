package org.comptoir.integration.mapping.orderresponse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
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

/** 855, and 865 as the seller's answer to a change or his own change, to an {@link OrderResponse} (EXC-02). */
public final class OrderResponseFromX12 implements EdiMapping {
    private final Reading reading;
    private final X12Values values;
    private final PartyTable parties;
    private final LineCheck check;
    private final List<String> notes = new ArrayList<>();
    private final List<OrderResponse.Line> lines = new ArrayList<>();
    private String number;
    private String orderNumber;
    private boolean toChange;
    private String changeNumber;
    private String supplierOrderNumber;
    private String ownReference;
    private LineDecision decision;
    private LocalDate issued;
    private LocalDate delivery;
    private String currency;

    public OrderResponseFromX12(Reading reading) {
        this.reading = reading;
        this.values = new X12Values(reading);
        this.parties = X12Parties.table(reading);
        this.check = new LineCheck(reading);
    }

    @Override
    public void segment(Segment segment) {
        switch (segment.tag()) {
            case "BAK" -> beginning(segment, 4, 8, 9);
            case "BCA" -> change(segment);
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

    /** Positions of the order's day, the seller's own number, and the day of the answer. */
    private void beginning(Segment begin, int orderDay, int own, int answerDay) {
        X12Purposes.original(begin, 1, reading);
        decision = X12Decisions.ofDocument(begin.code(2));
        begin.text(2);
        orderNumber = begin.text(3);
        ownReference = begin.text(own);
        LocalDate ordered = values.date(begin, orderDay);
        LocalDate answered = values.date(begin, answerDay);
        issued = answered == null ? ordered : answered;
    }

    /** BCA05 counts the changes of the order, as BCH05 of the change does. */
    private void change(Segment bca) {
        toChange = true;
        String sequence = bca.text(5);
        changeNumber = changeNumber == null ? sequence : changeNumber;
        beginning(bca, 6, 9, 10);
    }

    private void reference(Segment ref) {
        switch (ref.code(1)) {
            case "VN", "CO" -> supplierOrderNumber = supplierOrderNumber == null ? ref.text(2) : supplierOrderNumber;
            case "TN" -> number = ref.text(2);
            case "PP" -> changeNumber = changeNumber == null ? ref.text(2) : changeNumber;
            default -> {
                // told as left over
            }
        }
    }

    private void date(Segment dtm) {
        switch (dtm.code(1)) {
            case "002", "010", "011", "017", "063", "067", "068", "074" ->
                delivery = delivery == null ? values.dtm(dtm) : delivery;
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
            case "PO1", "POC" ->
                lines.add(reading.at(group, new OrderResponseLineFromX12(group, reading, check, decision).line()));
            case "CTT" -> check.lineCount(group.trigger(), 1);
            default -> {
                // told as left over
            }
        }
        return !group.tag().equals("CTT");
    }

    @Override
    public OrderResponse document() {
        String own = Stream.of(number, ownReference, supplierOrderNumber, orderNumber)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        check.finish(own, -1);
        if (orderNumber == null) {
            reading.warning("document.order.missing", new Place.WholeFile());
        }
        return own == null
                ? null
                : new OrderResponse(
                        own,
                        orderNumber,
                        toChange && changeNumber == null ? orderNumber : changeNumber,
                        supplierOrderNumber == null ? ownReference : supplierOrderNumber,
                        decision == null ? Decisions.ofLines(lines) : decision,
                        issued,
                        delivery,
                        parties.of("BY", "BT", "OB"),
                        parties.of("SU", "SE", "VN"),
                        parties.of("ST", "SN", "CN"),
                        null,
                        currency,
                        notes,
                        lines,
                        null);
    }
}
