package org.comptoir.integration.mapping.edifact;

import java.math.BigDecimal;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/**
 * What a message says beside its document: its control totals against its lines, amounts of lines against prices, and
 * whether it has a number and lines at all. What the document itself says is judged by {@code DocumentCheck}.
 */
public final class LineCheck {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Reading reading;
    private int lines;
    private BigDecimal quantities = BigDecimal.ZERO;
    private Money total;
    private boolean allPriced = true;
    private Segment lineCount;
    private Segment quantitySum;
    private Segment lineTotal;

    public LineCheck(Reading reading) {
        this.reading = reading;
    }

    /** A line with its price, quantity and the MOA of its amount; any of them may be null. */
    public void line(UnitPrice price, Quantity quantity, Segment moa) {
        lines++;
        quantities = quantity == null ? quantities : quantities.add(quantity.value());
        Money computed = price == null || quantity == null ? null : price.times(quantity);
        add(computed);
        if (moa != null) {
            compare(moa, computed, "document.line.amount");
        }
    }

    private void add(Money computed) {
        allPriced &= computed != null;
        if (allPriced) {
            total = total == null ? computed : total.plus(computed);
        }
    }

    private void compare(Segment moa, Money computed, String code) {
        Money written = reading.amount(moa);
        if (written == null || computed == null || !written.currency().equals(computed.currency())) {
            return;
        }
        Money tolerance = new Money(CENT.multiply(BigDecimal.valueOf(Math.max(1, lines))), written.currency());
        if (!written.within(tolerance, computed)) {
            reading.warning(code, moa.place(1, 2), written.toString(), computed.toString());
        }
    }

    /** CNT: 2 counts the lines, 1 sums up the quantities. */
    public void control(Segment cnt) {
        switch (cnt.code(1, 1)) {
            case "2" -> lineCount = cnt;
            case "1" -> quantitySum = cnt;
            default -> {
                // told as left over
            }
        }
    }

    /** CTT of X12 counts the lines. */
    public void lineCount(Segment ctt) {
        lineCount = ctt;
    }

    /** A MOA of the summary: 79 is the sum of the lines' amounts. */
    public void total(Segment moa) {
        if (moa.code(1, 1).equals("79")) {
            lineTotal = moa;
        }
    }

    /** After the last segment. @param documentLines how many lines it has, or -1 where it may have none */
    public void finish(String number, int documentLines) {
        if (number == null) {
            reading.error("document.number.missing", new Place.WholeFile());
        }
        if (documentLines == 0) {
            reading.error("document.lines.none", new Place.WholeFile());
        }
        control(lineCount, BigDecimal.valueOf(lines), "document.control.lines");
        control(quantitySum, quantities, "document.control.quantities");
        if (lineTotal != null) {
            compare(lineTotal, allPriced ? total : null, "document.total.lines");
        }
    }

    private void control(Segment cnt, BigDecimal real, String code) {
        int component = cnt != null && cnt.tag().equals("CTT") ? 1 : 2;
        BigDecimal written = cnt == null ? null : reading.number(cnt, 1, component);
        if (written != null && written.compareTo(real) != 0) {
            reading.warning(code, cnt.place(1, component), written.toPlainString(), real.toPlainString());
        }
    }
}
