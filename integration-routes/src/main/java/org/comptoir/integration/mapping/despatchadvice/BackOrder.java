package org.comptoir.integration.mapping.despatchadvice;

import java.math.BigDecimal;
import java.util.Optional;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.quantity.Quantity;

/**
 * How much of a line follows later. EDIFACT has a quantity for it (6063 = 83), EANCOM says instead by how much what was
 * despatched differs from what had been ordered, and that the rest follows (QVR 21, 4221 = BP); 856 has the code alone
 * (668 = BP).
 */
final class BackOrder {
    /** Element 6063: the quantity on back order; the quantity ordered. */
    static final String QUANTITY = "83";

    static final String OF_ORDER = "21";
    /** Elements 4221 and 668: partial, the rest is on back order. */
    static final String FOLLOWS = "BP";

    private BackOrder() {}

    /** Whether what follows is all that was ordered and is not in this shipment. */
    static boolean isRest(DespatchAdvice.Line line) {
        return line.outstanding() != null
                && rest(line.ordered(), line.despatched())
                        .filter(rest -> rest.compareTo(line.outstanding().value()) == 0
                                && line.ordered()
                                        .unit()
                                        .equals(line.outstanding().unit()))
                        .isPresent();
    }

    /** What is missing of the order; empty when nothing is, or when it cannot be said. */
    static Optional<BigDecimal> rest(Quantity ordered, Quantity despatched) {
        boolean comparable =
                ordered != null && despatched != null && ordered.unit().equals(despatched.unit());
        return comparable
                ? Optional.of(ordered.value().subtract(despatched.value())).filter(rest -> rest.signum() > 0)
                : Optional.empty();
    }

    /** What QVR says that follows, in the unit of what was despatched; null when it says nothing of the kind. */
    static Quantity ofVariances(Group line, Quantity despatched, Reading reading) {
        String unit = despatched == null ? Quantity.ONE : despatched.unit();
        return line.groups("QVR").stream()
                .map(Group::trigger)
                .filter(qvr -> qvr.code(2).equals(FOLLOWS) && qvr.code(1, 2).equals(OF_ORDER))
                .findFirst()
                .map(qvr -> quantity(qvr, unit, reading))
                .orElse(null);
    }

    private static Quantity quantity(Segment qvr, String unit, Reading reading) {
        BigDecimal difference = reading.number(qvr, 1, 1);
        return difference == null ? null : reading.places().keep(Quantity.of(difference.abs(), unit), qvr.place(1, 1));
    }
}
