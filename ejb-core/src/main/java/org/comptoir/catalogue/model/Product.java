package org.comptoir.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Currency;
import org.comptoir.catalogue.ProductView;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;

/** A product of a supplier (CAT-01). */
@Entity
@Table(name = "product")
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @Column(name = "supplier_id")
    private long supplierId;

    private String gtin14;
    private String gtin;
    private String reference;
    private String name;
    private String brand;
    private String category;
    private String unit;

    @Column(name = "pack_size")
    private BigDecimal packSize;

    @Column(name = "order_multiple")
    private BigDecimal orderMultiple;

    @Column(name = "minimum_quantity")
    private BigDecimal minimumQuantity;

    private BigDecimal price;
    private String currency;

    @Column(name = "vat_category")
    private String vatCategory;

    @Column(name = "vat_percent")
    private BigDecimal vatPercent;

    private boolean active;

    @Version
    private int version;

    protected Product() {}

    /** An active product, sold by the piece, one at a time. */
    public Product(long supplierId, Gtin gtin, String reference, String name) {
        this.supplierId = supplierId;
        this.gtin = gtin == null ? null : gtin.toString();
        this.gtin14 = gtin == null ? null : gtin.toGtin14();
        this.reference = reference;
        this.name = name;
        this.unit = "C62";
        this.packSize = BigDecimal.ONE;
        this.orderMultiple = BigDecimal.ONE;
        this.minimumQuantity = BigDecimal.ONE;
        this.active = true;
    }

    public Product of(String brand, String category) {
        this.brand = brand;
        this.category = category;
        return this;
    }

    public Product soldBy(String unit, BigDecimal packSize, BigDecimal orderMultiple, BigDecimal minimumQuantity) {
        this.unit = unit;
        this.packSize = packSize;
        this.orderMultiple = orderMultiple;
        this.minimumQuantity = minimumQuantity;
        return this;
    }

    public Product at(UnitPrice price, VatRate vat) {
        this.price = price.amount();
        this.currency = price.currency().getCurrencyCode();
        this.vatCategory = vat.category();
        this.vatPercent = vat.percent();
        return this;
    }

    public void withdraw() {
        this.active = false;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String reference() {
        return reference;
    }

    public BigDecimal price() {
        return price;
    }

    public ProductView view(String supplierName, BigDecimal available) {
        return new ProductView(
                id,
                supplierId,
                supplierName,
                gtin,
                reference,
                name,
                brand,
                category,
                unit,
                packSize,
                orderMultiple,
                minimumQuantity,
                new UnitPrice(price, Currency.getInstance(currency), BigDecimal.ONE),
                new VatRate(vatCategory, vatPercent),
                active,
                available);
    }
}
