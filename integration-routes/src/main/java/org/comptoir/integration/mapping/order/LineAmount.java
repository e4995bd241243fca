package org.comptoir.integration.mapping.order;

import org.comptoir.document.Order;
import org.comptoir.integration.mapping.xml.Allowances;
import org.comptoir.kernel.money.Money;

/** What a line of an order makes without VAT. */
final class LineAmount {
    private LineAmount() {}

    /** As the sender says it, else as its price makes it; null where there is neither. */
    static Money of(Order.Line line) {
        return line.terms().net() == null ? computed(line) : line.terms().net();
    }

    /** Price times quantity with the line's allowances and charges, or null. */
    static Money computed(Order.Line line) {
        if (line.price() == null || line.quantity() == null) {
            return null;
        }
        Money gross = line.price().times(line.quantity());
        return gross.plus(Allowances.sum(line.terms().allowanceCharges(), gross.currency()));
    }
}
