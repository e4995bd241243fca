package org.comptoir.exchange;

/**
 * A message that a worker has claimed to send.
 *
 * @param reference the control reference of its interchange, unique for the partner
 * @param subject what it is about: an order's number, a despatch's number, a run's id …
 * @param bytes what was written at an earlier attempt, or null
 */
public record Outgoing(
        long messageId,
        PartnerProfile profile,
        Conversation conversation,
        String reference,
        String subject,
        String fileName,
        byte[] bytes) {}
