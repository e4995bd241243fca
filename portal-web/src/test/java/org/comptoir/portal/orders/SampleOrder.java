package org.comptoir.portal.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.kernel.money.Totals;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.ordering.Channel;
import org.comptoir.ordering.LineView;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.StepView;
import org.comptoir.partners.AddressView;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.OrganisationView;
import org.comptoir.partners.SiteView;

/** Builds orders for tests, saying only what matters. */
public final class SampleOrder {
    /** When the order was placed; each step is an hour later than the one before. */
    public static final Instant PLACED = Instant.parse("2026-12-04T08:00:00Z");

    private static final AddressView ADDRESS = new AddressView("1 rue du Quai", "69001", "Lyon", "FR");
    private final List<LineView> lines = new ArrayList<>();
    private final List<StepView> steps = new ArrayList<>();
    private OrderStatus status;

    private SampleOrder() {}

    /** An order that was just placed. */
    public static SampleOrder placed() {
        return new SampleOrder().step(OrderAction.PLACE, OrderStatus.PLACED);
    }

    /** One more step. */
    public SampleOrder step(OrderAction action, OrderStatus to) {
        Instant at = PLACED.plusSeconds(3600L * steps.size());
        steps.add(new StepView(at, "+33700000000", "Somebody", action, status, to, null));
        status = to;
        return this;
    }

    /** One more line at 20 % VAT. */
    public SampleOrder line(String name, String ordered, String despatched, String price) {
        UnitPrice unitPrice = UnitPrice.euro(price);
        Quantity quantity = Quantity.of(new BigDecimal(ordered), "C62");
        int number = lines.size() + 1;
        lines.add(new LineView(
                number,
                null,
                (long) number,
                "96385074",
                "R" + number,
                name,
                "C62",
                quantity.value(),
                null,
                new BigDecimal(despatched),
                unitPrice,
                VatRate.standard("20"),
                unitPrice.times(quantity)));
        return this;
    }

    /** The order as its readers see it. */
    public OrderView view() {
        Totals totals = Totals.of(
                UnitPrice.euro("1").currency(),
                lines.stream()
                        .map(line -> new Totals.Taxed(line.net(), line.vat()))
                        .toList());
        return new OrderView(
                1,
                "C1-001",
                "C1",
                null,
                status,
                Channel.PORTAL,
                company(OrganisationKind.SUPPLIER),
                company(OrganisationKind.CUSTOMER),
                new SiteView(3, 2, "Depot", null, ADDRESS, false),
                "+33700000000",
                "Somebody",
                null,
                null,
                LocalDate.of(2026, 12, 10),
                false,
                null,
                PLACED,
                null,
                BigDecimal.TEN,
                totals.net(),
                totals.vatAmounts(),
                totals.vat(),
                totals.gross(),
                List.copyOf(lines),
                List.copyOf(steps),
                Set.of(),
                1);
    }

    private static OrganisationView company(OrganisationKind kind) {
        return new OrganisationView(
                kind.ordinal(), kind, kind.name(), null, null, null, null, ADDRESS, null, null, "fr", "Europe/Paris");
    }
}
