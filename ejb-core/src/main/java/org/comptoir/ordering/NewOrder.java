package org.comptoir.ordering;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a buyer wants to order of one supplier.
 *
 * @param reference the customer's own reference, or null
 * @param pickup true: the customer fetches it, false: it is delivered to the site
 */
public record NewOrder(
        long supplierId,
        long siteId,
        @Size(max = 35) String reference,
        LocalDate wished,
        boolean pickup,
        @Size(max = 1000) String note,
        @NotEmpty List<Line> lines)
        implements Serializable {
    /** A product and how much of it. */
    public record Line(long productId, BigDecimal quantity) implements Serializable {}

    public NewOrder {
        lines = List.copyOf(lines);
    }
}
