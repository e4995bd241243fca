package org.comptoir.integration.mapping.x12;

import java.util.Map;
import org.comptoir.integration.syntax.edi.Segment;

/** What kind of order an 850 or 860 is about (UNCL1001), by its type (element 92, BEG02 and BCH02). */
public final class X12OrderKinds {
    /**
     * A blanket order of firm quantities, a lease, a rush order, a release of a blanket order, a consignment, a sample, a
     * standing order.
     */
    private static final Map<String, String> TYPES =
            Map.of("BK", "221", "LS", "223", "RO", "224", "RL", "226", "CN", "227", "SP", "228", "ST", "258");

    /** A blanket order of estimated quantities: that they are no commitment is left to be told. */
    private static final String ESTIMATED = "BE";

    private static final String STAND_ALONE = "SA";

    private X12OrderKinds() {}

    /** UNCL1001, or null for an ordinary order or a type that is none of these. */
    static String of(Segment beginning, int element) {
        String type = beginning.look(element);
        if (TYPES.containsKey(type)) {
            beginning.text(element);
        }
        return type.equals(ESTIMATED) ? TYPES.get("BK") : TYPES.get(type);
    }

    /** Element 92; a stand-alone order where X12 has no code for the kind. */
    public static String type(String kind) {
        return TYPES.entrySet().stream()
                .filter(e -> e.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(STAND_ALONE);
    }
}
