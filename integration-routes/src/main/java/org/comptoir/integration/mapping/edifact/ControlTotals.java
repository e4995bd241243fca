package org.comptoir.integration.mapping.edifact;

import java.math.BigDecimal;
import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Numbers;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;

/** The control totals of EDIFACT against the lines: CNT, MOA 79 of the summary. */
public final class ControlTotals extends LineCheck {
    /** As parts of the sum of the lines. */
    private static final BigDecimal LEAST = new BigDecimal("0.7");

    private static final BigDecimal MOST = new BigDecimal("1.5");

    private final EdifactReading reading;
    private Segment lineTotal;
    private Segment messageTotal;
    private Money total;

    public ControlTotals(EdifactReading reading) {
        super(reading);
        this.reading = reading;
    }

    /** CNT: 2 counts the lines, 1 sums up the quantities. */
    public void control(Segment cnt) {
        switch (cnt.code(1, 1)) {
            case "2" -> lineCount(cnt, 2);
            case "1" -> quantitySum(cnt, 2);
            default -> {
                // told as left over
            }
        }
    }

    /** A MOA of the summary: 79 is the sum of the lines' amounts, 86 the amount of the whole message. */
    public void total(Segment moa) {
        switch (moa.code(1, 1)) {
            case "79" -> lineTotal = lineTotal == null ? moa : lineTotal;
            case "86" -> messageTotal = messageTotal == null ? moa : messageTotal;
            default -> {
                // told as left over
            }
        }
    }

    /**
     * After {@link #finish}: the sum of the lines as the message says it, or null. Where 79 is absent, 86 says it too, if the
     * lines add up to it: without charges, and without VAT.
     */
    public Money lineTotal() {
        boolean another = lineTotal == null && messageTotal != null;
        if (another
                && Numbers.parse(messageTotal.look(1, 2)).filter(this::isTotal).isPresent()) {
            total = reading.amount(messageTotal);
        } else if (another) {
            far();
        }
        return total;
    }

    /** VAT and charges may make the message's amount more than its lines, allowances less: but not by so much. */
    private void far() {
        BigDecimal written = Numbers.parse(messageTotal.look(1, 2)).orElse(null);
        BigDecimal sum = sum() == null ? BigDecimal.ZERO : sum().amount();
        boolean comparable = written != null && sum.signum() > 0 && isOwn(messageTotal.look(1, 3));
        if (comparable && (written.compareTo(sum.multiply(LEAST)) < 0 || written.compareTo(sum.multiply(MOST)) > 0)) {
            reading.warning(
                    "edifact.total.message", messageTotal.place(1, 2), written.toPlainString(), sum().toString());
            messageTotal.settle();
        }
    }

    private boolean isOwn(String currency) {
        return currency.isEmpty() || currency.equals(sum().currency().getCurrencyCode());
    }

    @Override
    public void finish(String number, int documentLines) {
        super.finish(number, documentLines);
        if (lineTotal != null) {
            total = reading.amount(lineTotal);
            total(total);
        }
    }
}
