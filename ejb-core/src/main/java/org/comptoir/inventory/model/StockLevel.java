package org.comptoir.inventory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** How much of a product lies at a site, and how much of it is promised. */
@Entity
@Table(name = "stock_level")
public class StockLevel {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @Column(name = "product_id")
    private long productId;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "on_hand")
    private BigDecimal onHand;

    private BigDecimal reserved;

    @Version
    private int version;

    protected StockLevel() {}

    public StockLevel(long productId, long siteId, BigDecimal onHand) {
        this.productId = productId;
        this.siteId = siteId;
        this.onHand = onHand;
        this.reserved = BigDecimal.ZERO;
    }
}
