package org.comptoir.integration.mapping.orderresponse;

import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderResponse;
import org.comptoir.integration.mapping.edifact.EdifactPurposes;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.OrderingMessage;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;

/** ORDRSP of D.96A and D.01B (EANCOM) to an {@link OrderResponse} (EXC-01). */
public final class OrderResponseFromEdifact extends OrderingMessage<OrderResponse.Line> {
    private String orderNumber;
    private String changeNumber;
    private String supplierOrderNumber;
    private LineDecision decision;
    private Place decidedAt = new Place.WholeFile();
    private final PromisedDay promised;
    private Segment bgm;

    public OrderResponseFromEdifact(EdifactReading reading) {
        super(reading, "231");
        this.promised = new PromisedDay(reading);
    }

    @Override
    protected void beginning(Segment bgm) {
        super.beginning(bgm);
        decision = Decisions.ofDocument(function, bgm.look(4));
        decidedAt = bgm.place(function == null ? 4 : 3, 0);
        if (Decisions.isResponseType(bgm.look(4), decision)) {
            bgm.text(4);
        }
        this.bgm = bgm;
    }

    /** What the response type (4343) decides as well is told where the function (1225) is none that fits it. */
    @Override
    protected void function(Segment bgm) {
        String code = bgm.look(3);
        if (!EdifactPurposes.isCancelled(bgm, reading) && code.matches("\\d+") && !Decisions.isFunction(code)) {
            reading.warning("edifact.function", bgm.place(3, 0), code);
        }
    }

    @Override
    protected void delivery(Segment dtm) {
        promised.read(dtm);
    }

    @Override
    protected void reference(Segment rff) {
        switch (rff.code(1, 1)) {
            case "ON", "CO" -> orderNumber = first(orderNumber, rff);
            case "PP" -> changeNumber = first(changeNumber, rff);
            case "VN" -> supplierOrderNumber = first(supplierOrderNumber, rff);
            default -> {
                // one of its terms
            }
        }
    }

    @Override
    protected OrderResponse.Line line(Group lin) {
        return OrderResponseLineFromEdifact.of(lin, reading, check, orderNumber, decision, head.vat());
    }

    @Override
    protected void finish() {
        check.finish(number, -1);
        if (orderNumber == null) {
            reading.warning("document.order.missing", new Place.WholeFile());
        }
    }

    /** Lines that decide are more than an order that only arrived, which is told then. */
    private LineDecision decided() {
        LineDecision all = Decisions.ofAll(decision, lines);
        if (decision == LineDecision.RECEIVED && all != decision) {
            boolean type = !bgm.look(4).isEmpty();
            reading.information("edifact.element.left", bgm.place(type ? 4 : 3, 0), bgm.look(type ? 4 : 3), "BGM");
        }
        return all;
    }

    @Override
    protected OrderResponse made() {
        OrderResponse response = new OrderResponse(
                number,
                orderNumber,
                changeNumber,
                supplierOrderNumber,
                decided(),
                issued,
                promised.day(),
                buyer(),
                supplier(),
                deliverTo(),
                parties.of("IV"),
                currency,
                notes,
                lines,
                head.terms(null, check.lineTotal()));
        return reading.places().decides(response, decidedAt);
    }
}
