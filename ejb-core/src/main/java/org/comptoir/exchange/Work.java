package org.comptoir.exchange;

import java.util.List;

/**
 * A received message to be handled.
 *
 * @param reference the interchange's reference, or empty
 * @param parts what is known of its documents from an earlier attempt
 * @param mendedParts the documents of the message whose corrected copy this is: those that had their effect are passed over
 * @param sameReference the message that came before with this reference and other content, or null
 */
public record Work(
        long messageId,
        PartnerProfile profile,
        String fileName,
        byte[] bytes,
        String reference,
        List<PartView> parts,
        List<PartView> mendedParts,
        Long sameReference) {}
