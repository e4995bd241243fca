package org.comptoir.integration.syntax.edifact;

import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;

/** Takes what the reader finds in one interchange, in the order of the file. */
public interface EdifactHandler {
    /** UNB, UNG, UNE or UNZ. */
    void service(Segment segment);

    /** A message begins. */
    void messageBegins(MessageHeader header, Segment unh);

    /** A segment right below the message. */
    void segment(Segment segment);

    /** A group begins with {@code group.trigger()}; its segments follow. */
    default void groupBegins(Group group) {}

    /** A group has ended. @return true when it was dealt with and need not be kept for the group around it */
    boolean group(Group group);

    /** A message ends. @param unt null when its trailer is missing */
    void messageEnds(Segment unt);

    /** Something is wrong or worth knowing about the message at hand, or about the envelope between messages. */
    void finding(Finding finding);
}
