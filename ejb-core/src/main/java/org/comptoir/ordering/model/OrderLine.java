package org.comptoir.ordering.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Currency;
import org.comptoir.catalogue.ProductView;
import org.comptoir.kernel.money.Totals;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.ordering.LineView;

/** A line of an order. Price and VAT are those of the day of the order. */
@Entity
@Table(name = "order_line")
public class OrderLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private SupplierOrder order;

    private int number;

    @Column(name = "customer_line_id")
    private String customerLineId;

    @Column(name = "product_id")
    private Long productId;

    private String gtin;
    private String reference;
    private String name;
    private String unit;
    private BigDecimal ordered;
    private BigDecimal accepted;
    private BigDecimal despatched;
    private BigDecimal price;

    @Column(name = "vat_category")
    private String vatCategory;

    @Column(name = "vat_percent")
    private BigDecimal vatPercent;

    @Version
    private int version;

    protected OrderLine() {}

    /** A line for a product of the catalogue. */
    static OrderLine of(ProductView product, BigDecimal quantity) {
        OrderLine line = new OrderLine();
        line.productId = product.id();
        line.gtin = product.gtin();
        line.reference = product.reference();
        line.name = product.name();
        line.unit = product.unit();
        line.price = product.price().amount();
        line.vatCategory = product.vat().category();
        line.vatPercent = product.vat().percent();
        return line.orders(quantity);
    }

    /** A line that waits: its article is not in the supplier's catalogue. It weighs nothing until it is known. */
    static OrderLine held(String gtin, String reference, String name, Quantity quantity) {
        OrderLine line = new OrderLine();
        line.gtin = gtin;
        line.reference = reference;
        line.name = name;
        line.unit = quantity.unit();
        line.price = BigDecimal.ZERO;
        line.vatCategory = "S";
        line.vatPercent = BigDecimal.ZERO;
        return line.orders(quantity.value());
    }

    private OrderLine orders(BigDecimal quantity) {
        ordered = quantity;
        despatched = BigDecimal.ZERO;
        return this;
    }

    void joins(SupplierOrder order, int number, String customerLineId) {
        this.order = order;
        this.number = number;
        this.customerLineId = customerLineId;
    }

    void accept(BigDecimal quantity) {
        accepted = quantity;
    }

    void despatch(BigDecimal quantity) {
        despatched = despatched.add(quantity);
    }

    int number() {
        return number;
    }

    Long productId() {
        return productId;
    }

    BigDecimal ordered() {
        return ordered;
    }

    BigDecimal accepted() {
        return accepted;
    }

    /** What counts now: accepted, or ordered before the supplier's answer. */
    BigDecimal current() {
        return accepted == null ? ordered : accepted;
    }

    BigDecimal open() {
        return current().subtract(despatched);
    }

    boolean held() {
        return productId == null;
    }

    Totals.Taxed taxed(Currency currency) {
        return new Totals.Taxed(price(currency).times(new Quantity(current(), unit)), rate());
    }

    LineView view(Currency currency) {
        return new LineView(
                number,
                customerLineId,
                productId,
                gtin,
                reference,
                name,
                unit,
                ordered,
                accepted,
                despatched,
                price(currency),
                rate(),
                taxed(currency).net());
    }

    private UnitPrice price(Currency currency) {
        return new UnitPrice(price, currency, BigDecimal.ONE);
    }

    private VatRate rate() {
        return new VatRate(vatCategory, vatPercent);
    }
}
