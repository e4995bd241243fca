package org.comptoir.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;

/**
 * A product as buyers and suppliers see it (CAT-01).
 *
 * @param gtin as written on the article, or null
 * @param unit UN/ECE Recommendation 20
 * @param price net price of one unit excl. VAT
 * @param available on hand less reserved over the supplier's sites (CAT-03)
 */
public record ProductView(
        long id,
        long supplierId,
        String supplierName,
        String gtin,
        String reference,
        String name,
        String brand,
        String category,
        String unit,
        BigDecimal packSize,
        BigDecimal orderMultiple,
        BigDecimal minimumQuantity,
        UnitPrice price,
        VatRate vat,
        boolean active,
        BigDecimal available)
        implements Serializable {}
