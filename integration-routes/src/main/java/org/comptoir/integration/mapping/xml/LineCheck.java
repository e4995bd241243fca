package org.comptoir.integration.mapping.xml;

import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** Whether the amounts of lines are those of their prices. */
public final class LineCheck {
    private static final Money CENT = Money.euro("0.01");

    private LineCheck() {}

    /** The amount that a line gives agrees with price times quantity to the cent. */
    public static void amount(Section line, Quantity quantity, UnitPrice price, Values values) {
        Money written = values.amount(line, "amount");
        if (written == null || price == null || quantity == null) {
            return;
        }
        Money computed = price.times(quantity);
        boolean same = written.currency().equals(computed.currency())
                && written.amount().subtract(computed.amount()).abs().compareTo(CENT.amount()) <= 0;
        if (!same) {
            values.tell(Finding.warning("document.line.amount", line.place(), written.toString(), computed.toString()));
        }
    }
}
