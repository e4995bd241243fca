package org.comptoir.integration.mapping.transportstatus;

import org.comptoir.integration.syntax.edi.Segment;

/**
 * To what a consignment belongs: the first reference of each kind counts, unless something more exact says it already; others are
 * told as left over.
 */
final class ConsignmentReferences {
    private Segment consignment;
    private Segment order;
    private Segment despatchAdvice;

    void read(Segment rff) {
        switch (rff.code(1, 1)) {
            case "CN", "AAS", "BM" -> consignment = consignment == null ? rff : consignment;
            case "ON", "CO" -> order = order == null ? rff : order;
            case "AAK", "DQ" -> despatchAdvice = despatchAdvice == null ? rff : despatchAdvice;
            default -> {
                // told as left over
            }
        }
    }

    /** The consignment's number, or null. @param known what says it more exactly, or null */
    String consignment(String known) {
        return number(known, consignment);
    }

    /** The order's number, or null. @param known what says it more exactly, or null */
    String order(String known) {
        return number(known, order);
    }

    /** The despatch advice's number, or null. @param known what says it more exactly, or null */
    String despatchAdvice(String known) {
        return number(known, despatchAdvice);
    }

    /** A reference that repeats what is known says nothing new. */
    private static String number(String known, Segment rff) {
        boolean counts = rff != null && (known == null || known.equals(rff.look(1, 2)));
        return counts ? rff.text(1, 2) : known;
    }
}
