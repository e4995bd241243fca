package org.comptoir.invoicing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import org.comptoir.invoicing.InvoiceLineView;
import org.comptoir.kernel.money.Money;

/** A line of an invoice that came in as data, with the order's line it was matched to. */
@Embeddable
public class InvoiceLine {
    @Column(name = "line_id")
    private String lineId;

    @Column(name = "order_line")
    private Integer orderLine;

    private String name;
    private BigDecimal quantity;
    private BigDecimal net;

    protected InvoiceLine() {}

    InvoiceLine(InvoiceLineView line) {
        lineId = line.lineId();
        orderLine = line.orderLine();
        name = line.name();
        quantity = line.quantity();
        net = line.net().amount();
    }

    InvoiceLineView view(Currency currency) {
        return new InvoiceLineView(lineId, orderLine, name, quantity, new Money(net, currency));
    }
}
