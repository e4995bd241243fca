package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.kernel.quantity.Quantity;

/**
 * What the customer received (EDIFACT RECADV, X12 861, UBL ReceiptAdvice).
 *
 * @param number the advice's own number
 * @param orderNumber the order, or null; despatchAdviceNumber the despatch advice it answers, or null
 * @param received the day of receipt, or null
 */
public record ReceivingAdvice(
        String number,
        String orderNumber,
        String despatchAdviceNumber,
        LocalDate issued,
        LocalDate received,
        Party buyer,
        Party supplier,
        Party deliverTo,
        List<Line> lines)
        implements BusinessDocument {
    /**
     * One received article.
     *
     * @param accepted what was received and accepted
     * @param refused what was received and not accepted, or null
     * @param despatched what should have come by the despatch advice, or null
     * @param discrepancy why it differs (UNCL4221: AC, BP …), or null
     */
    public record Line(
            String lineId,
            String orderNumber,
            String orderLineId,
            Item item,
            Quantity accepted,
            Quantity refused,
            Quantity despatched,
            String discrepancy)
            implements Serializable {}

    public ReceivingAdvice {
        lines = List.copyOf(lines);
    }
}
