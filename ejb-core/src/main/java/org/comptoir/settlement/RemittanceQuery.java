package org.comptoir.settlement;

import java.io.Serializable;

/**
 * Which remittance advices to list, the newest first.
 *
 * @param text part of a payout's number, its end-to-end reference or the supplier's name, or null
 * @param afterKey {@link RemittancePage#nextKey()} of the page before, or null
 * @param limit 1 to 200
 */
public record RemittanceQuery(String text, String afterKey, int limit) implements Serializable {
    public RemittanceQuery {
        limit = Math.max(1, Math.min(limit, 200));
    }

    /** The first page of all. */
    public static RemittanceQuery all() {
        return new RemittanceQuery(null, null, 50);
    }
}
