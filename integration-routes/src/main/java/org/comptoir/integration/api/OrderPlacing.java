package org.comptoir.integration.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.catalogue.Catalogue;
import org.comptoir.catalogue.ProductView;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.ordering.Channel;
import org.comptoir.ordering.NewOrder;
import org.comptoir.ordering.OrderEntry;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;
import org.comptoir.partners.SiteView;

/** A machine's order in its own words (GLNs, GTINs or the supplier's references) as a new order. */
@ApplicationScoped
class OrderPlacing {
    @EJB
    private Directory directory;

    @Inject
    private Catalogue catalogue;

    @EJB
    private OrderEntry entry;

    /** @return the order's number @throws InvalidRequest with every line that names no article */
    String place(Actor actor, Body body) {
        actor.mustBe(OrganisationKind.CUSTOMER, Role.BUYER, Role.ERP);
        long supplier = directory
                .organisationByGln(body.required("supplierGln"))
                .orElseThrow(() ->
                        InvalidRequest.at("/supplierGln", "order.supplier.unknown", body.required("supplierGln")));
        SiteView site = directory
                .siteByGln(body.required("siteGln"))
                .filter(found -> found.organisationId() == actor.organisationId())
                .orElseThrow(() -> InvalidRequest.at("/siteGln", "order.site.unknown", body.required("siteGln")));
        NewOrder order = new NewOrder(
                supplier,
                site.id(),
                body.text("reference").orElse(null),
                body.day("wished").orElse(null),
                body.flag("pickup"),
                body.text("note").orElse(null),
                lines(actor, supplier, body.each("lines")));
        return entry.place(actor, order, Channel.API).number();
    }

    private List<NewOrder.Line> lines(Actor actor, long supplier, List<Body> bodies) {
        List<ProductView> products = products(actor, supplier, bodies);
        List<NewOrder.Line> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Body body : bodies) {
            Optional<ProductView> product =
                    products.stream().filter(each -> isMeant(body, each)).findFirst();
            product.ifPresentOrElse(
                    found -> lines.add(new NewOrder.Line(found.id(), body.requiredNumber("quantity"))),
                    () -> findings.add(unknown(body)));
        }
        if (!findings.isEmpty()) {
            throw new InvalidRequest(findings);
        }
        return lines;
    }

    private List<ProductView> products(Actor actor, long supplier, List<Body> bodies) {
        List<Gtin> gtins = bodies.stream()
                .flatMap(body -> body.text("gtin").stream())
                .flatMap(text -> Gtin.parse(text).stream())
                .distinct()
                .toList();
        List<String> references = bodies.stream()
                .flatMap(body -> body.text("reference").stream())
                .distinct()
                .toList();
        return catalogue.byCodes(actor, supplier, gtins, references);
    }

    private static boolean isMeant(Body body, ProductView product) {
        Optional<Gtin> gtin = body.text("gtin").flatMap(Gtin::parse);
        return gtin.isPresent()
                ? gtin.equals(Gtin.parse(product.gtin()))
                : body.text("reference").filter(product.reference()::equals).isPresent();
    }

    private static Finding unknown(Body body) {
        String code = Stream.of(body.text("gtin"), body.text("reference"))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("-");
        return Finding.error("json.article.unknown", new Place.InTree(body.place()), code);
    }
}
