package org.comptoir.ordering;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.comptoir.catalogue.ProductView;

/**
 * The answer to an asked line (ORD-02).
 *
 * @param products the product found; several when ambiguous; none when unknown
 * @param quantity the quantity as read, or null when it could not be read
 * @param suggestion a quantity that could be ordered, or null when there is none to suggest
 */
public record LineAnswer(
        AskedLine asked, Verdict verdict, List<ProductView> products, BigDecimal quantity, BigDecimal suggestion)
        implements Serializable {
    /** What can be said of a line. */
    public enum Verdict {
        FOUND,
        UNKNOWN,
        AMBIGUOUS,
        INACTIVE,
        BELOW_MINIMUM,
        NOT_A_MULTIPLE,
        BAD_QUANTITY
    }
}
