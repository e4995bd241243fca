package org.comptoir.integration.translation;

import java.time.LocalDateTime;

/**
 * How a partner wants his X12.
 *
 * @param release {@code 004010} or {@code 005010}
 * @param sender ISA05, ISA06 and GS02; recipient ISA07, ISA08 and GS03
 * @param controlReference ISA13 and GS06: at most nine digits
 * @param prepared day and time of ISA and GS, in the sender's time
 * @param answered ISA09 and ISA10 of the interchange that this one answers, for TA1; else empty
 */
public record X12Profile(
        String release,
        Mailbox sender,
        Mailbox recipient,
        String controlReference,
        boolean test,
        LocalDateTime prepared,
        String answered) {
    /** No test, no answer. */
    public static X12Profile of(
            String release, Mailbox sender, Mailbox recipient, String controlReference, LocalDateTime prepared) {
        return new X12Profile(release, sender, recipient, controlReference, false, prepared, "");
    }

    /** For an answer to {@code interchange}: to its sender, in its own release. */
    public static X12Profile answering(Interchange interchange, String controlReference, LocalDateTime prepared) {
        boolean newer =
                interchange.messages().stream().anyMatch(m -> m.version().startsWith("005"));
        return new X12Profile(
                newer ? "005010" : "004010",
                interchange.recipient(),
                interchange.sender(),
                controlReference,
                interchange.test(),
                prepared,
                interchange.prepared());
    }
}
