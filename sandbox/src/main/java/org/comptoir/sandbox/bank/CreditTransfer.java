package org.comptoir.sandbox.bank;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the bank reads of a pain.001.
 *
 * @param count the number of transfers that the head announces, sum their control sum
 */
record CreditTransfer(
        String messageId, int count, BigDecimal sum, String paymentId, String debtor, List<Transfer> transfers) {
    /** One transfer. */
    record Transfer(String endToEndId, BigDecimal amount, String currency, String creditor, String iban, String text) {}

    /** Whether the head says what the body holds; a bank refuses the file otherwise (AM10). */
    boolean addsUp() {
        BigDecimal total = transfers.stream().map(Transfer::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return count == transfers.size() && sum.compareTo(total) == 0;
    }
}
