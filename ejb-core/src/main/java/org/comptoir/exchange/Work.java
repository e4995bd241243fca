package org.comptoir.exchange;

import java.util.List;

/**
 * A received message to be handled.
 *
 * @param parts what is known of its documents from an earlier attempt
 * @param mendedParts the documents of the message whose corrected copy this is: those that had their effect are passed over
 */
public record Work(
        long messageId,
        PartnerProfile profile,
        String fileName,
        byte[] bytes,
        List<PartView> parts,
        List<PartView> mendedParts) {}
