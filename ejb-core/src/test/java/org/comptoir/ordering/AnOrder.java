package org.comptoir.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.comptoir.catalogue.ProductView;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.ordering.model.Placing;
import org.comptoir.ordering.model.SupplierOrder;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;

/** Builds orders for tests: says only what matters. */
public final class AnOrder {
    public static final Instant NOW = Instant.parse("2026-11-24T14:30:00Z");
    public static final long SUPPLIER = 20;
    public static final long CUSTOMER = 10;
    public static final Actor BUYER = actor("buyer", CUSTOMER, OrganisationKind.CUSTOMER, Role.BUYER);
    public static final Actor SELLER = actor("seller", SUPPLIER, OrganisationKind.SUPPLIER, Role.SUPPLIER);

    private final SupplierOrder order;

    private AnOrder(OrderStatus status) {
        order = new SupplierOrder(new Placing(
                "C1-001",
                "C1",
                SUPPLIER,
                CUSTOMER,
                11,
                Channel.PORTAL,
                status,
                null,
                new Placing.Contact("Armand Petit", null, null),
                "EUR",
                null,
                false,
                null,
                NOW,
                NOW.plusSeconds(48 * 3600)));
    }

    public static AnOrder anOrder() {
        return new AnOrder(OrderStatus.PLACED);
    }

    /** A line of product {@code id}, which costs {@code price} at 20 % VAT. */
    public AnOrder line(long id, String price, int quantity) {
        order.add(product(id, price, "1", "1"), BigDecimal.valueOf(quantity), null);
        return this;
    }

    /** A line whose article nobody knows. */
    public AnOrder held(int quantity) {
        order.hold("9521000000018", null, "?", Quantity.of(quantity), "7");
        return this;
    }

    public SupplierOrder placed() {
        order.placed(BUYER);
        return order;
    }

    /** A product of the supplier with a minimum and a multiple. */
    public static ProductView product(long id, String price, String minimum, String multiple) {
        return new ProductView(
                id,
                SUPPLIER,
                "Matériaux du Léman",
                "9521000000018",
                "REF-" + id,
                "Product " + id,
                null,
                null,
                "H87",
                BigDecimal.ONE,
                new BigDecimal(multiple),
                new BigDecimal(minimum),
                UnitPrice.euro(price),
                VatRate.standard("20"),
                true,
                BigDecimal.TEN);
    }

    private static Actor actor(String name, long organisation, OrganisationKind kind, Role role) {
        return new Actor(name, name, organisation, kind, Set.of(role));
    }
}
