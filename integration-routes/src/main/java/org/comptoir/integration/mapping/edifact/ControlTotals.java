package org.comptoir.integration.mapping.edifact;

import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.mapping.edi.Numbers;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.money.Money;

/** The control totals of EDIFACT against the lines: CNT, MOA 79 of the summary. */
public final class ControlTotals extends LineCheck {
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
        }
        return total;
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
