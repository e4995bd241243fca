package org.comptoir.integration.mapping.transportstatus;

import org.comptoir.integration.syntax.edi.Segment;

/** To what a consignment belongs: the first reference of each kind counts, others are told as left over. */
final class ConsignmentReferences {
    private String consignment;
    private String order;
    private String despatchAdvice;

    void read(Segment rff) {
        switch (rff.code(1, 1)) {
            case "CN", "AAS", "BM" -> consignment = consignment == null ? rff.text(1, 2) : consignment;
            case "ON", "CO" -> order = order == null ? rff.text(1, 2) : order;
            case "AAK", "DQ" -> despatchAdvice = despatchAdvice == null ? rff.text(1, 2) : despatchAdvice;
            default -> {
                // told as left over
            }
        }
    }

    String consignment() {
        return consignment;
    }

    String order() {
        return order;
    }

    String despatchAdvice() {
        return despatchAdvice;
    }
}
