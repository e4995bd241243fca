package org.comptoir.fulfilment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What leaves (FUL-03).
 *
 * @param carrier a {@link Carrier}'s name or a name as typed
 * @param trackingNumber or null
 * @param despatchedOn the day in the supplier's time zone, or null for today
 * @param lines empty for everything that is open
 */
public record NewDespatch(
        String orderNumber,
        @NotBlank @Size(max = 60) String carrier,
        @Size(max = 60) String trackingNumber,
        LocalDate despatchedOn,
        List<Line> lines)
        implements Serializable {
    /** How much of a line leaves. */
    public record Line(int lineNumber, BigDecimal quantity) implements Serializable {}

    public NewDespatch {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
