package org.comptoir.exchange;

import java.util.List;
import org.comptoir.kernel.finding.Finding;

/** Checks and tries a partner's mapping. The domain knows no format: the door for machines brings it. */
public interface MappingCheck {
    /** What is wrong with the text; without an error it may be used. */
    List<Finding> findings(String text);

    /** What a sample file says by {@code next}, beside what it says by the text in use (or null). */
    MappingTrial trial(String inUse, String next, byte[] sample);
}
