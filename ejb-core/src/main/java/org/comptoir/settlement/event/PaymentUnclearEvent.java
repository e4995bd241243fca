package org.comptoir.settlement.event;

import java.util.List;

/**
 * The bank said something that fits no payout: somebody has to look.
 *
 * @param code what is unclear: {@code payment.unknown}, {@code payment.amount}, {@code payment.contradiction}
 * @param subject the reference the bank named
 * @param arguments what the sentence of the code quotes
 */
public record PaymentUnclearEvent(String code, String subject, List<String> arguments) {
    public PaymentUnclearEvent {
        arguments = List.copyOf(arguments);
    }
}
