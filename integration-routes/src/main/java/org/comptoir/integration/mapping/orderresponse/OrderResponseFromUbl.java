package org.comptoir.integration.mapping.orderresponse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.Item;
import org.comptoir.document.LineDecision;
import org.comptoir.document.OrderLineTerms;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.xml.DeliveryDays;
import org.comptoir.integration.mapping.xml.LineCheck;
import org.comptoir.integration.mapping.xml.OrderTotals;
import org.comptoir.integration.mapping.xml.TermsMapping;
import org.comptoir.integration.mapping.xml.TermsOfOrder;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Binding;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.ubl.Ubl;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** UBL 2.1 OrderResponse (Peppol BIS Ordering 3) to an {@link OrderResponse} (EXC-02). */
public class OrderResponseFromUbl extends TermsMapping {
    public OrderResponseFromUbl(XmlNode top, Values values) {
        this(Ubl.orderResponse(), top, values);
    }

    /** @param binding of a syntax with the same terms; "ordered" beside "quantity" is how much had been ordered */
    OrderResponseFromUbl(Binding binding, XmlNode top, Values values) {
        super(binding, top, values);
    }

    @Override
    public final OrderResponse document() {
        String currency = values().currency(root(), "currency");
        LineDecision decision = decision();
        DeliveryDays promised = DeliveryDays.ofDelivery(root(), values());
        TermsOfOrder ofOrder = new TermsOfOrder(root(), values(), this::day);
        OrderTerms terms = ofOrder.terms(promised.period());
        List<OrderResponse.Line> lines = lines(line -> line(line, decision, ofOrder));
        OrderTotals.check(root(), terms, List.of(), values());
        complete(false);
        if (!root().has("order")) {
            values().tell(Finding.error("orderresponse.order", root().place()));
        }
        LocalDate issued = values().date(root(), "issued");
        return new OrderResponse(
                root().text("number"),
                root().text("order"),
                null,
                root().text("salesorder"),
                decision,
                issued,
                promised.day(),
                party("buyer"),
                party("supplier"),
                deliverTo(),
                party("invoicee"),
                currency,
                texts(root(), "note"),
                lines,
                terms);
    }

    /** Peppol: AP accepted, CA accepted with changes, RE refused, AB arrived. */
    private LineDecision decision() {
        String code = root().text("decision");
        LineDecision decision = ofDocument(code);
        if (decision == null) {
            values().tell(Finding.error("orderresponse.decision", root().place(), code == null ? "" : code));
        }
        return decision;
    }

    /** Null when the code says nothing of a decision. @param code null when the document has none */
    LineDecision ofDocument(String code) {
        return code == null ? null : PeppolDecisions.ofDocument(code);
    }

    private OrderResponse.Line line(Section line, LineDecision whole, TermsOfOrder ofOrder) {
        Item item = item(line);
        line.sections("substitute").forEach(this::substitute);
        String status = line.text("status");
        LineDecision own = status == null ? whole : PeppolDecisions.ofLine(status);
        if (own == null && status != null) {
            values().tell(Finding.error("orderresponse.line", line.place(), status));
        }
        boolean refused = own == LineDecision.REFUSED;
        boolean received = own == LineDecision.RECEIVED;
        Quantity ordered = values().quantity(line, "ordered");
        Quantity quantity = line.has("quantity") ? values().quantity(line, "quantity") : ordered;
        UnitPrice price = values().price(line, "price", "basis", quantity);
        DeliveryDays promised = DeliveryDays.read(line, values());
        OrderLineTerms terms = ofOrder.line(line, promised.period());
        if (!refused) {
            LineCheck.amount(line, quantity, price, terms.net(), terms.allowanceCharges(), values());
        }
        return new OrderResponse.Line(
                line.text("lineid"),
                line.text("orderline"),
                item,
                own,
                refused ? Quantity.of(java.math.BigDecimal.ZERO, unit(quantity)) : received ? null : quantity,
                (refused || received) && ordered == null ? quantity : ordered,
                price,
                promised.day(),
                values().number(line, "packsize"),
                texts(line, "note"),
                terms);
    }

    /** Another article than the ordered one will come: the canonical line has one article, that of the order. */
    private void substitute(Section other) {
        String article = Stream.of("name", "sellersid", "gtin")
                .map(other::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        values().tell(Finding.warning("orderresponse.substitute", other.place(), article));
    }

    private static String unit(Quantity quantity) {
        return quantity == null ? Quantity.ONE : quantity.unit();
    }
}
