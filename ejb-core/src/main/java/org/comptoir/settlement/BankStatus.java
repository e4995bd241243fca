package org.comptoir.settlement;

import java.util.Optional;

/** The bank's status codes (ISO 20022 external code set "payment transaction status") as steps of a payout. */
final class BankStatus {
    private BankStatus() {}

    /** The step, or empty while the bank is still at it (RCVD, PDNG, PART …). */
    static Optional<PayoutAction> action(String code) {
        return switch (code) {
            case "ACTC", "ACCP", "ACSP", "ACSC", "ACWC", "ACCC" -> Optional.of(PayoutAction.NOTE_ACCEPTED);
            case "RJCT", "CANC" -> Optional.of(PayoutAction.NOTE_REJECTED);
            default -> Optional.empty();
        };
    }
}
