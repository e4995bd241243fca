package org.comptoir.ordering;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.comptoir.kernel.money.Money;

/** An order in a list (VAL-02). */
public record OrderRow(
        String number,
        String customerReference,
        OrderStatus status,
        Channel channel,
        String supplierName,
        String customerName,
        String siteName,
        String contactName,
        String contactPhone,
        Instant placedAt,
        Instant respondBy,
        int lineCount,
        BigDecimal units,
        Money net,
        Money gross,
        boolean pickup)
        implements Serializable {}
