package org.comptoir.integration.translation;

import java.util.List;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.kernel.finding.Finding;

/** Takes what a file says while it is read, message by message: however many there are, one is in memory at a time. */
public interface DocumentHandler {
    /** What the file looks like; told first. */
    default void file(FileKind kind) {}

    /** An interchange begins. @param header what its envelope says, without messages and findings */
    void begins(Interchange header);

    /** A message of it was read to its end. That the envelope is right shows only when the interchange {@link #ends}. */
    void message(Message message);

    /** The interchange has ended. @param findings about its envelope */
    void ends(List<Finding> findings);

    /** Something about the file as a whole. */
    void finding(Finding finding);
}
