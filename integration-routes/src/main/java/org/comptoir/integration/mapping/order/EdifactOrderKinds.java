package org.comptoir.integration.mapping.order;

import java.util.Set;

/** What kinds of orders BGM of ORDERS may say (UNCL1001). */
final class EdifactOrderKinds {
    /** An ordinary order. */
    static final String ORDINARY = "220";
    /** The others, and those that EANCOM adds to them. */
    private static final Set<String> KINDS = Set.of(
            "105", "221", "222", "223", "224", "225", "226", "227", "228", "229", "232", "233", "237", "258", "400",
            "401", "402", "22E", "23E", "YA8", "YB1");

    private EdifactOrderKinds() {}

    /** Whether the code is that of a kind of order other than the ordinary. */
    static boolean isKind(String code) {
        return KINDS.contains(code);
    }

    /** What BGM says of a kind, as far as it is known to EDIFACT: an ordinary order otherwise. @param typeCode or null */
    static String written(String typeCode) {
        return typeCode != null && isKind(typeCode) ? typeCode : ORDINARY;
    }
}
