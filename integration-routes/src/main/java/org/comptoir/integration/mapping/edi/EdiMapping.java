package org.comptoir.integration.mapping.edi;

import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** Makes one canonical document of one message: told of its segments and groups as they are read. */
public interface EdiMapping {
    /** A segment right below the message. */
    void segment(Segment segment);

    /**
     * A group has ended. What is right below the message is dealt with here; of the groups inside others, only those
     * that must not pile up in memory (the lines of a long despatch advice).
     *
     * @return true when it was dealt with and the group around it need not keep it
     */
    boolean group(Group group);

    /** The document, once the message has ended; null when there is too little for one. */
    BusinessDocument document();
}
