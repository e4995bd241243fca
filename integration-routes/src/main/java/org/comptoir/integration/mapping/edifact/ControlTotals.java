package org.comptoir.integration.mapping.edifact;

import org.comptoir.integration.mapping.edi.LineCheck;
import org.comptoir.integration.syntax.edi.Segment;

/** The control totals of EDIFACT against the lines: CNT, MOA 79 of the summary. */
public final class ControlTotals extends LineCheck {
    private final EdifactReading reading;
    private Segment lineTotal;

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

    /** A MOA of the summary: 79 is the sum of the lines' amounts. */
    public void total(Segment moa) {
        if (moa.code(1, 1).equals("79")) {
            lineTotal = moa;
        }
    }

    @Override
    public void finish(String number, int documentLines) {
        super.finish(number, documentLines);
        if (lineTotal != null) {
            total(reading.amount(lineTotal));
        }
    }
}
