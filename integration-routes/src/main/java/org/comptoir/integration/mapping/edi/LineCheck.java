package org.comptoir.integration.mapping.edi;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;

/**
 * What a message says beside its document: its control totals against its lines, amounts of lines against prices, and
 * whether it has a number and lines at all. What the document itself says is judged by {@code DocumentCheck}.
 */
public class LineCheck {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Reading reading;
    private int lines;
    private BigDecimal quantities = BigDecimal.ZERO;
    private Money total;
    private boolean allPriced = true;
    private Control lineCount;
    private Control quantitySum;

    public LineCheck(Reading reading) {
        this.reading = reading;
    }

    /** A line with its price and quantity; either may be null. */
    public void line(UnitPrice price, Quantity quantity) {
        line(price, quantity, null);
    }

    /** A line of which nothing is added or taken off, with the amount that is written in it; any of them may be null. */
    public void line(UnitPrice price, Quantity quantity, Money written) {
        line(price, quantity, written, List.of());
    }

    /**
     * A line with its price, quantity and the amount that is written in it; any of them may be null.
     *
     * @param parts what is added to it and taken off it. Some senders' price holds that already: either way is right
     */
    public void line(UnitPrice price, Quantity quantity, Money written, List<AllowanceCharge> parts) {
        lines++;
        quantities = quantity == null ? quantities : quantities.add(quantity.value());
        Money gross = price == null || quantity == null ? null : price.times(quantity);
        Money computed = gross == null || parts.isEmpty() ? gross : net(gross, written, parts);
        allPriced &= computed != null;
        if (allPriced) {
            total = total == null ? computed : total.plus(computed);
        }
        compare(written, computed, "document.line.amount");
    }

    /** Null where it is not known whether the price holds the parts, or where they are in several currencies. */
    private Money net(Money gross, Money written, List<AllowanceCharge> parts) {
        boolean oneCurrency = parts.stream().allMatch(p -> p.amount().currency().equals(gross.currency()));
        if (written == null || !oneCurrency) {
            return null;
        }
        Money net = gross;
        for (AllowanceCharge part : parts) {
            net = part.charge() ? net.plus(part.amount()) : net.minus(part.amount());
        }
        return agree(written, gross) ? gross : net;
    }

    private boolean agree(Money written, Money computed) {
        Money tolerance = new Money(CENT.multiply(BigDecimal.valueOf(Math.max(1, lines))), written.currency());
        return written.currency().equals(computed.currency()) && written.within(tolerance, computed);
    }

    private void compare(Money written, Money computed, String code) {
        boolean comparable =
                written != null && computed != null && written.currency().equals(computed.currency());
        if (comparable && !agree(written, computed)) {
            reading.warning(code, reading.places().of(written), written.toString(), computed.toString());
        }
    }

    /** A component counts the lines. */
    public void lineCount(Segment segment, int component) {
        lineCount = lineCount == null ? new Control(segment, 1, component) : lineCount;
    }

    /** CTT of X12 counts the lines, and may sum up their quantities. */
    public void totals(Segment ctt) {
        lineCount(ctt, 1);
        quantitySum = quantitySum == null ? new Control(ctt, 2, 1) : quantitySum;
    }

    /** A component sums up the quantities of the lines. */
    protected void quantitySum(Segment segment, int component) {
        quantitySum = quantitySum == null ? new Control(segment, 1, component) : quantitySum;
    }

    /** An amount sums up the amounts of all lines, which were told before. */
    public void total(Money written) {
        compare(written, allPriced ? total : null, "document.total.lines");
    }

    /** The sum of the amounts of all lines, which were told before; null where one of them is not known. */
    protected final Money sum() {
        return allPriced ? total : null;
    }

    /** Whether an amount is the sum of the amounts of all lines, which were told before. */
    public boolean isTotal(BigDecimal written) {
        return allPriced && total != null && agree(new Money(written, total.currency()), total);
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
    }

    private void control(Control control, BigDecimal real, String code) {
        BigDecimal written =
                control == null ? null : reading.number(control.segment, control.element, control.component);
        if (written != null && written.compareTo(real) != 0) {
            Place place = control.segment.place(control.element, control.component);
            reading.warning(code, place, written.toPlainString(), real.toPlainString());
        }
    }

    /** Where a control total stands. */
    private record Control(Segment segment, int element, int component) {}
}
