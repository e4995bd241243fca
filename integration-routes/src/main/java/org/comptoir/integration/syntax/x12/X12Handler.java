package org.comptoir.integration.syntax.x12;

import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;

/** Takes what the reader finds in one interchange, in the order of the file. */
public interface X12Handler {
    /** ISA, GS, GE or IEA. */
    void service(Segment segment);

    /** A transaction set begins, or a TA1. */
    void messageBegins(SetHeader header, Segment st);

    /** A segment right below the set. */
    void segment(Segment segment);

    /** A loop has ended. @return true when it was dealt with and need not be kept for the loop around it */
    boolean group(Group group);

    /** A set ends. @param se null when its trailer is missing */
    void messageEnds(Segment se);

    /** Something is wrong or worth knowing about the set at hand, or about the envelope between sets. */
    void finding(Finding finding);
}
