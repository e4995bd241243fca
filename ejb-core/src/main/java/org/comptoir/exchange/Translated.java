package org.comptoir.exchange;

import java.util.List;
import org.comptoir.kernel.finding.Finding;

/**
 * What the reader says of a received message.
 *
 * @param conversation what it is about, or null when nothing in it could be recognised
 * @param standard for example {@code D.96A}, or null
 * @param types the message types in it, for example {@code ORDERS}, or null
 * @param findings those of the envelope
 * @param fatal whether nothing of it can be used
 */
public record Translated(
        Conversation conversation,
        String standard,
        String types,
        List<Finding> findings,
        List<PartView> parts,
        boolean fatal) {}
