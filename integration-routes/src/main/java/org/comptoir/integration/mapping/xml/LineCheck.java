package org.comptoir.integration.mapping.xml;

import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** Whether an ordering document has a number and lines, and whether their amounts are those of their prices. */
public final class LineCheck {
    private static final Money CENT = Money.euro("0.01");

    private final Values values;

    public LineCheck(Values values) {
        this.values = values;
    }

    /** The amount that a line gives agrees with price times quantity to the cent. */
    public void amount(Section line, Quantity quantity, UnitPrice price) {
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

    /** After the last line. @param needsLines whether a document without any says nothing */
    public void finish(Section root, boolean needsLines) {
        if (!root.has("number")) {
            values.tell(Finding.error("document.number.missing", root.place()));
        }
        if (needsLines && root.sections("line").isEmpty()) {
            values.tell(Finding.error("document.lines.none", root.place()));
        }
    }
}
