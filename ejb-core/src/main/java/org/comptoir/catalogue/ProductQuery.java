package org.comptoir.catalogue;

import java.io.Serializable;

/**
 * Which products to list.
 *
 * @param text words of the name, a reference or a GTIN, or null for all
 * @param category or null for all
 * @param afterKey the key of the last product seen ({@link ProductPage#nextKey()}), or null for the first page
 * @param limit 1 to 200 products
 */
public record ProductQuery(long supplierId, String text, String category, ProductSort sort, String afterKey, int limit)
        implements Serializable {
    public ProductQuery {
        limit = Math.max(1, Math.min(limit, 200));
        sort = sort == null ? ProductSort.NAME : sort;
    }
}
