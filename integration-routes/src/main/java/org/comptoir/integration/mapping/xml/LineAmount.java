package org.comptoir.integration.mapping.xml;

import org.comptoir.document.OrderLineTerms;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/**
 * What a line of an order, of its change or of its answer makes without VAT.
 *
 * @param price or null; quantity or null
 */
public record LineAmount(UnitPrice price, Quantity quantity, OrderLineTerms terms) {
    /**
     * As the sender says it, else price times quantity; null where there is neither. With allowances or charges only their sender
     * knows whether the price holds them already (EDIFACT PRI AAA): then an amount that he does not say is not made up.
     */
    public Money amount() {
        boolean plain = terms.net() == null && terms.allowanceCharges().isEmpty();
        return plain ? computed() : terms.net();
    }

    /** Puts quantity, amount and price into the terms of UBL. */
    public void write(Section section) {
        new Texts(section)
                .quantity("quantity", quantity)
                .amount("amount", amount())
                .price("price", "basis", price, quantity);
    }

    /** Price times quantity with the line's allowances and charges, or null. */
    Money computed() {
        if (price == null || quantity == null) {
            return null;
        }
        Money gross = price.times(quantity);
        return gross.plus(Allowances.sum(terms.allowanceCharges(), gross.currency()));
    }
}
