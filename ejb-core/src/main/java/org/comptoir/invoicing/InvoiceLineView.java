package org.comptoir.invoicing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.comptoir.kernel.money.Money;

/**
 * A line of an invoice that came in as data.
 *
 * @param lineId the sender's own line number
 * @param orderLine the order's line it was matched to, or null
 */
public record InvoiceLineView(String lineId, Integer orderLine, String name, BigDecimal quantity, Money net)
        implements Serializable {}
