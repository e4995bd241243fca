package org.comptoir.exchange;

import java.util.List;
import org.comptoir.kernel.finding.Finding;

/** Says what is wrong with a partner's mapping. The domain knows no format: the door for machines brings it. */
@FunctionalInterface
public interface MappingCheck {
    /** What is wrong with the text; without an error it may be used. */
    List<Finding> findings(String text);
}
