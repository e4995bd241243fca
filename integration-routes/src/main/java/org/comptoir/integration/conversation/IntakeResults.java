package org.comptoir.integration.conversation;

import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.ordering.IntakeResult;

/** Results of documents that are about no order. */
public final class IntakeResults {
    private static final String NONE = "";

    private IntakeResults() {}

    static IntakeResult withoutOrder(List<Finding> findings) {
        return new IntakeResult(NONE, findings);
    }

    /** The order's number, or null when the result is about none. */
    public static String order(IntakeResult result) {
        return NONE.equals(result.number()) ? null : result.number();
    }
}
