package org.comptoir.integration.syntax.edi;

import org.comptoir.kernel.finding.Finding;

/**
 * Takes what the reader finds in one interchange, in the order of the file.
 *
 * @param <H> what the header of a message says
 */
public interface EdiHandler<H> {
    /** A segment of the envelope: UNB, UNG, UNE, UNZ; ISA, GS, GE, IEA. */
    void service(Segment segment);

    /** A message (a transaction set, or a TA1) begins. @param segment UNH or ST */
    void messageBegins(H header, Segment segment);

    /** A segment right below the message. */
    void segment(Segment segment);

    /** A group begins with {@code group.trigger()}; its segments follow. */
    default void groupBegins(Group group) {}

    /** A group has ended. @return true when it was dealt with and need not be kept for the group around it */
    boolean group(Group group);

    /** A message ends. @param trailer null when it is missing */
    void messageEnds(Segment trailer);

    /** Something is wrong or worth knowing about the message at hand, or about the envelope between messages. */
    void finding(Finding finding);
}
