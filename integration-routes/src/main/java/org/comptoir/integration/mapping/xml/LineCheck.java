package org.comptoir.integration.mapping.xml;

import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** Whether the amounts of lines are those of their prices. */
public final class LineCheck {
    private static final Money CENT = Money.euro("0.01");

    private LineCheck() {}

    /** The amount that a line gives agrees to the cent with price times quantity, with its allowances and charges or without. @param written that amount, or null */
    public static void amount(
            Section line,
            Quantity quantity,
            UnitPrice price,
            Money written,
            List<AllowanceCharge> parts,
            Values values) {
        if (written == null || price == null || quantity == null) {
            return;
        }
        Money gross = price.times(quantity);
        Money computed = gross.plus(Allowances.sum(parts, gross.currency()));
        if (!isSame(written, computed) && !isSame(written, gross)) {
            values.tell(Finding.warning("document.line.amount", line.place(), written.toString(), computed.toString()));
        }
    }

    private static boolean isSame(Money one, Money other) {
        return one.currency().equals(other.currency())
                && one.amount().subtract(other.amount()).abs().compareTo(CENT.amount()) <= 0;
    }
}
