package org.comptoir.document;

import java.io.Serializable;
import org.comptoir.kernel.gs1.Gtin;

/**
 * An article as a line names it. At least one of the identifiers is there in a good document.
 *
 * @param gtin the GTIN, or null when absent or wrong (a wrong one is a finding and stays in {@code gtinAsWritten})
 * @param gtinAsWritten what stood in the GTIN's place, or null
 * @param supplierReference the seller's article number (EDIFACT PIA SA), or null
 * @param customerReference the buyer's article number (EDIFACT PIA/LIN IN), or null
 */
public record Item(Gtin gtin, String gtinAsWritten, String supplierReference, String customerReference, String name)
        implements Serializable {
    /** An article known by its GTIN. */
    public static Item of(Gtin gtin, String name) {
        return new Item(gtin, gtin.toString(), null, null, name);
    }
}
