package org.comptoir.ordering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.document.Order;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.Party;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.ordering.model.Placing;
import org.comptoir.ordering.model.SupplierOrder;
import org.comptoir.ordering.store.Orders;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.OrganisationView;
import org.comptoir.partners.Role;
import org.comptoir.partners.SiteView;

/**
 * The desk for documents that machines send: the same steps as the pages take, driven by a document (EXC-01). What a
 * document says that does not hold becomes findings; only a document that names no possible order is refused.
 */
@Stateless
public class OrderIntake {
    private static final Place HEAD = new Place.WholeFile();
    /** UNCL1001: quantities that are called off later, each part by an order of its own. */
    private static final String BLANKET = "221";
    /** The longest numbers and texts that the order book holds. */
    private static final int NUMBER = 35;

    private static final int NOTE = 1000;
    private static final int CONTACT = 121;
    private static final int EMAIL = 254;
    private static final int PHONE = 20;

    @Inject
    private Directory directory;

    @Inject
    private Orders orders;

    @Inject
    private Placement placement;

    @Inject
    private IntakeLines lines;

    @Inject
    private ResponseIntake responses;

    /** Places the order of a customer's machine. Unknown articles wait on their line; the order goes on. */
    public IntakeResult place(Actor actor, Order document) {
        actor.mustBe(OrganisationKind.CUSTOMER, Role.ERP);
        Optional<OrganisationView> supplier = supplier(actor, document);
        if (supplier.isEmpty()) {
            return refused(Finding.error("order.supplier.unknown", HEAD, gln(document.supplier())));
        }
        Optional<SiteView> site = site(actor, document);
        if (site.isEmpty()) {
            return refused(Finding.error("order.site.unknown", HEAD, gln(document.deliverTo())));
        }
        long supplierId = supplier.get().id();
        Optional<SupplierOrder> earlier = orders.byReference(actor.organisationId(), supplierId, document.number());
        return earlier.map(order ->
                        refused(Finding.error("order.number.repeated", HEAD, document.number(), order.number())))
                .orElseGet(() -> take(actor, document, supplierId, site.get().id()));
    }

    /** Answers an order as the supplier's machine says: all, a part, or nothing of it. */
    public IntakeResult respond(Actor actor, OrderResponse document) {
        actor.mustBe(OrganisationKind.SUPPLIER, Role.ERP);
        return responses.respond(actor, document);
    }

    private IntakeResult take(Actor actor, Order document, long supplierId, long siteId) {
        if (document.lines().isEmpty()) {
            return refused(Finding.error("order.lines.none", HEAD));
        } else if (BLANKET.equals(document.terms().typeCode())) {
            return refused(Finding.error("order.blanket", HEAD, document.number()));
        } else if (!Placement.CURRENCY.equals(Objects.requireNonNullElse(document.currency(), Placement.CURRENCY))) {
            return refused(Finding.error("order.currency", HEAD, document.currency(), Placement.CURRENCY));
        }
        List<Finding> findings = new ArrayList<>();
        IntakeFit fit = new IntakeFit(findings);
        identifiers(document, fit);
        if (findings.stream().anyMatch(Finding::isError)) {
            return new IntakeResult(null, findings);
        }
        SupplierOrder order = placement.begin(
                actor,
                new Placement.NewHead(
                        supplierId,
                        siteId,
                        Channel.EDI,
                        document.number(),
                        document.wishedDay(),
                        false,
                        fit.text(String.join("\n", document.notes()), NOTE, HEAD),
                        contact(actor, document, fit)));
        findings.addAll(UnkeptTerms.of(document));
        findings.addAll(lines.add(actor, supplierId, document, order));
        placement.complete(order, actor);
        return new IntakeResult(order.number(), findings);
    }

    private static void identifiers(Order document, IntakeFit fit) {
        fit.identifier(document.number(), NUMBER, HEAD);
        for (Order.Line line : document.lines()) {
            fit.identifier(line.lineId(), NUMBER, IntakeLines.place(line));
            fit.quantity(line.quantity(), IntakeLines.place(line));
        }
    }

    private Optional<OrganisationView> supplier(Actor actor, Order document) {
        return Optional.ofNullable(document.supplier())
                .map(Party::gln)
                .flatMap(gln -> directory.organisationByGln(gln.value()))
                .map(directory::known)
                .filter(company -> company.kind() == OrganisationKind.SUPPLIER)
                .filter(company -> directory.trades(actor.organisationId(), company.id()));
    }

    private Optional<SiteView> site(Actor actor, Order document) {
        Party place = document.deliverTo() == null ? document.buyer() : document.deliverTo();
        return Optional.ofNullable(place)
                .map(Party::gln)
                .map(Gln::value)
                .flatMap(directory::siteByGln)
                .filter(site -> site.organisationId() == actor.organisationId());
    }

    private Placing.Contact contact(Actor actor, Order document, IntakeFit fit) {
        OrganisationView company = directory.known(actor.organisationId());
        Party.Contact named = document.buyer() == null ? null : document.buyer().contact();
        return named == null || named.name() == null
                ? new Placing.Contact(company.name(), company.email(), company.phone())
                : new Placing.Contact(
                        fit.text(named.name(), CONTACT, HEAD),
                        fit.text(named.email(), EMAIL, HEAD),
                        fit.text(named.phone(), PHONE, HEAD));
    }

    private static String gln(Party party) {
        return party == null || party.gln() == null ? "-" : party.gln().value();
    }

    private static IntakeResult refused(Finding finding) {
        return new IntakeResult(null, List.of(finding));
    }
}
