package org.comptoir.ordering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comptoir.document.Address;
import org.comptoir.document.Item;
import org.comptoir.document.LineDecision;
import org.comptoir.document.Order;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.Party;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.partners.Actor;
import org.comptoir.partners.AddressView;
import org.comptoir.partners.OrganisationView;
import org.comptoir.partners.SiteView;

/**
 * Orders as documents for machines. The supplier sees our number and line numbers; the customer gets back its own
 * number and line ids (EXC-01).
 */
@Stateless
public class OrderDocuments {
    @Inject
    private OrderBook book;

    /** The order for the supplier's machine. */
    public Order order(String number) {
        OrderView view = book.view(Actor.system(), number);
        List<String> notes = new ArrayList<>();
        if (view.note() != null && !view.note().isBlank()) {
            notes.add(view.note());
        }
        return new Order(
                view.number(),
                "9",
                day(view),
                view.wished(),
                party(view.customer(), new Party.Contact(view.contactName(), view.contactPhone(), view.contactEmail())),
                party(view.supplier(), null),
                party(view.site()),
                null,
                view.net().currency().getCurrencyCode(),
                notes,
                view.lines().stream().map(OrderDocuments::line).toList());
    }

    /** The answer for the customer's machine, once the supplier has given it. */
    public OrderResponse response(String number) {
        OrderView view = book.view(Actor.system(), number);
        return new OrderResponse(
                view.number(),
                Objects.requireNonNullElse(view.customerReference(), view.number()),
                null,
                view.number(),
                decision(view),
                day(view),
                view.wished(),
                party(view.customer(), null),
                party(view.supplier(), null),
                party(view.site()),
                null,
                view.net().currency().getCurrencyCode(),
                List.of(),
                view.lines().stream().map(OrderDocuments::answer).toList(),
                null);
    }

    /** A company as a party of a document. */
    public static Party party(OrganisationView company, Party.Contact contact) {
        List<Party.PartyId> ids =
                company.siret() == null ? List.of() : List.of(new Party.PartyId("SIRET", company.siret()));
        return new Party(
                gln(company.gln()), ids, company.name(), address(company.address()), company.vatNumber(), contact);
    }

    /** A place as a party of a document. */
    public static Party party(SiteView site) {
        return new Party(gln(site.gln()), List.of(), site.name(), address(site.address()), null, null);
    }

    private static Gln gln(String value) {
        return value == null ? null : Gln.of(value);
    }

    private static Address address(AddressView view) {
        List<String> lines = view.street() == null ? List.of() : List.of(view.street());
        return new Address(lines, view.postcode(), view.town(), null, view.country());
    }

    /** The line's article. */
    public static Item item(LineView line) {
        return new Item(Gtin.parse(line.gtin()).orElse(null), line.gtin(), line.reference(), null, line.name());
    }

    private static Order.Line line(LineView line) {
        return new Order.Line(
                Integer.toString(line.number()),
                item(line),
                new Quantity(line.ordered(), line.unit()),
                line.held() ? null : line.price(),
                null,
                null,
                List.of());
    }

    private static OrderResponse.Line answer(LineView line) {
        String customerLine = Objects.requireNonNullElse(line.customerLineId(), Integer.toString(line.number()));
        Quantity confirmed = new Quantity(Objects.requireNonNullElse(line.accepted(), line.ordered()), line.unit());
        return new OrderResponse.Line(
                Integer.toString(line.number()),
                customerLine,
                item(line),
                decision(line),
                confirmed,
                new Quantity(line.ordered(), line.unit()),
                line.held() ? null : line.price(),
                null,
                null,
                List.of(),
                null);
    }

    private static LineDecision decision(LineView line) {
        if (line.accepted() == null || line.accepted().compareTo(line.ordered()) == 0) {
            return LineDecision.ACCEPTED;
        }
        return line.accepted().signum() == 0 ? LineDecision.REFUSED : LineDecision.CHANGED;
    }

    private static LineDecision decision(OrderView view) {
        return switch (view.status()) {
            case REFUSED, CANCELLED -> LineDecision.REFUSED;
            case MODIFIED -> LineDecision.CHANGED;
            default ->
                view.lines().stream().allMatch(line -> decision(line) == LineDecision.ACCEPTED)
                        ? LineDecision.ACCEPTED
                        : LineDecision.CHANGED;
        };
    }

    private static LocalDate day(OrderView view) {
        return LocalDate.ofInstant(view.placedAt(), ZoneId.of(view.supplier().timeZone()));
    }
}
