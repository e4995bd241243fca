package org.comptoir.integration.mapping.xml;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.comptoir.document.Item;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/** Whether an ordering document can be worked on: a number, lines, articles, quantities, dates in order. */
public final class LineCheck {
    private static final Money CENT = Money.euro("0.01");

    private final Values values;
    private final Set<String> lineIds = new HashSet<>();
    private int lines;

    public LineCheck(Values values) {
        this.values = values;
    }

    /** A line must name an article and have a quantity, more than nothing where {@code positive}. */
    public void line(Section line, Item item, Quantity quantity, boolean positive) {
        lines++;
        String id = line.text("lineid");
        if (id != null && !lineIds.add(id)) {
            values.tell(Finding.warning("document.line.repeated", line.place(), id));
        }
        if (item.gtinAsWritten() == null && item.supplierReference() == null && item.customerReference() == null) {
            values.tell(Finding.warning("document.line.noarticle", line.place()));
        }
        quantity(line, quantity, positive);
    }

    private void quantity(Section line, Quantity quantity, boolean positive) {
        if (quantity == null) {
            values.tell(Finding.error("document.line.noquantity", line.place()));
        } else if (positive ? !quantity.isPositive() : quantity.value().signum() < 0) {
            values.tell(Finding.error(
                    "document.line.quantity", line.place(), quantity.value().toPlainString()));
        }
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
        if (needsLines && lines == 0) {
            values.tell(Finding.error("document.lines.none", root.place()));
        }
    }

    /** Nothing can be wished for a day before the document was written. */
    public void dates(Section root, LocalDate issued, LocalDate later) {
        if (issued != null && later != null && later.isBefore(issued)) {
            values.tell(Finding.warning("document.dates", root.place(), issued.toString(), later.toString()));
        }
    }
}
