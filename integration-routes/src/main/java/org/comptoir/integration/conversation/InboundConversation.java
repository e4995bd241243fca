package org.comptoir.integration.conversation;

import org.comptoir.document.BusinessDocument;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.ordering.IntakeResult;
import org.comptoir.partners.Actor;

/** Hands a document of one kind to its desk, within the running transaction. */
public interface InboundConversation {
    /** Which conversation this is; the partner's profile has to name it. */
    Conversation conversation();

    /** The kind of document that it takes. */
    Class<? extends BusinessDocument> document();

    /**
     * Calls the desk.
     *
     * @param machine the partner's machine: what it may do, the document may do
     * @return what became of it; refused when it names no order
     */
    IntakeResult take(Actor machine, BusinessDocument document, SourceFile source);

    /** The file that brought the document, and through whose profile. */
    record SourceFile(PartnerProfile profile, String name, byte[] bytes) {}
}
