package org.comptoir.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.Totals;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.ordering.Channel;
import org.comptoir.ordering.LineView;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.OrderView;
import org.comptoir.partners.AddressView;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.OrganisationView;
import org.comptoir.partners.SiteView;

/** Builds orders for tests; a test says only what matters to it. */
public final class AnOrder {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final AddressView ADDRESS = new AddressView("12 rue des Fraises", "78200", "Mantes-la-Jolie", "FR");

    private final List<LineView> lines = new ArrayList<>();
    private OrderStatus status = OrderStatus.SHIPPED;
    private String customer = "Bâtir & Fils";
    private boolean pickup;

    public static AnOrder anOrder() {
        return new AnOrder();
    }

    /** A line of one piece at {@code net}, with standard VAT, all of which has left. */
    public AnOrder line(String net) {
        return line(net, "1", "20");
    }

    /** A line, all of which has left. */
    public AnOrder line(String price, String quantity, String vat) {
        return line(price, quantity, quantity, quantity, vat);
    }

    public AnOrder line(String price, String ordered, String accepted, String despatched, String vat) {
        UnitPrice unitPrice = UnitPrice.euro(price);
        BigDecimal took = accepted == null ? null : new BigDecimal(accepted);
        Quantity current = Quantity.of(took == null ? new BigDecimal(ordered) : took, "C62");
        int number = lines.size() + 1;
        lines.add(new LineView(
                number,
                "L" + number,
                (long) number,
                number == 1 ? "3017620422003" : null,
                "REF-" + number,
                "Sac de ciment <25 kg>",
                "C62",
                new BigDecimal(ordered),
                took,
                new BigDecimal(despatched),
                unitPrice,
                VatRate.standard(vat),
                unitPrice.times(current)));
        return this;
    }

    public AnOrder standing(OrderStatus status) {
        this.status = status;
        return this;
    }

    public AnOrder from(String customer) {
        this.customer = customer;
        return this;
    }

    public AnOrder toBePickedUp() {
        pickup = true;
        return this;
    }

    public OrderView view() {
        Totals totals = Totals.of(
                EURO,
                lines.stream()
                        .map(line -> new Totals.Taxed(line.net(), line.vat()))
                        .toList());
        return new OrderView(
                7,
                "C100001-001",
                "C100001",
                "CH-77",
                status,
                Channel.PORTAL,
                company(20, OrganisationKind.SUPPLIER, "Matériaux du Vexin"),
                company(10, OrganisationKind.CUSTOMER, customer),
                new SiteView(11, 10, "Chantier Nord", null, ADDRESS, false),
                "+33700001201",
                "Armand Petit",
                "armand@batir.example",
                "+33700001201",
                LocalDate.of(2026, 12, 10),
                pickup,
                null,
                Instant.parse("2026-12-01T13:54:00Z"),
                Instant.parse("2026-12-03T13:54:00Z"),
                BigDecimal.ONE,
                totals.net(),
                totals.vatAmounts(),
                totals.vat(),
                totals.gross(),
                lines,
                List.of(),
                EnumSet.noneOf(org.comptoir.ordering.OrderAction.class),
                1);
    }

    public List<LineView> lines() {
        return lines;
    }

    public static Money euro(String amount) {
        return Money.euro(amount);
    }

    private static OrganisationView company(long id, OrganisationKind kind, String name) {
        return new OrganisationView(
                id,
                kind,
                name,
                null,
                null,
                null,
                null,
                ADDRESS,
                "contact@vexin.example",
                "+33130000000",
                "fr",
                "Europe/Paris");
    }
}
