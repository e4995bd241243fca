package org.comptoir.ordering;

import java.io.Serializable;
import java.math.BigDecimal;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;

/**
 * A line of an order with its facts.
 *
 * @param productId null for a held line: the article is not known to the supplier's catalogue
 * @param customerLineId the sender's own line id, or null
 * @param accepted what the supplier accepted, or null before its answer
 * @param net price × (accepted, or ordered before the answer), rounded per line
 */
public record LineView(
        int number,
        String customerLineId,
        Long productId,
        String gtin,
        String reference,
        String name,
        String unit,
        BigDecimal ordered,
        BigDecimal accepted,
        BigDecimal despatched,
        UnitPrice price,
        VatRate vat,
        Money net)
        implements Serializable {
    /** Whether the article is unknown, so that the line waits. */
    public boolean held() {
        return productId == null;
    }

    /** What still has to leave. */
    public BigDecimal open() {
        return (accepted == null ? ordered : accepted).subtract(despatched);
    }
}
