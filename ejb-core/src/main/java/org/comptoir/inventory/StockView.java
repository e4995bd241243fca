package org.comptoir.inventory;

import java.io.Serializable;
import java.math.BigDecimal;

/** A product's stock at a site beside its open orders (CAT-03, CAT-04). @param available on hand less reserved */
public record StockView(
        long productId,
        String reference,
        String gtin,
        String name,
        String unit,
        BigDecimal onHand,
        BigDecimal reserved,
        BigDecimal available,
        BigDecimal openOrders)
        implements Serializable {}
