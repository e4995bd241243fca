package org.comptoir.integration.conversation;

import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Outgoing;

/** Writes what is queued about a subject. Called without a transaction; reads from the same desks as the pages. */
public interface OutboundConversation {
    Conversation conversation();

    /** The message as it will leave. */
    Letter write(Outgoing outgoing);
}
