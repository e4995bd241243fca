package org.comptoir.ordering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.catalogue.Catalogue;
import org.comptoir.catalogue.ProductView;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.model.Placing;
import org.comptoir.ordering.model.SupplierOrder;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Profile;
import org.comptoir.partners.Role;

/** The buyer's desk for new orders (ORD-01 … ORD-06). */
@Stateless
public class OrderEntry {
    /** The most lines of one order. */
    public static final int MOST_LINES = 2000;

    @Inject
    private Directory directory;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Placement placement;

    /** For which sites and at which suppliers the buyer may order (IDN-03). */
    public EntryChoices choices(Actor actor) {
        buyer(actor);
        return new EntryChoices(directory.orderingPlaces(actor));
    }

    /** ORD-02: every line is answered, in its order. @throws RefusedException {@code order.lines.many} */
    public List<LineAnswer> answer(Actor actor, long supplierId, List<AskedLine> lines) {
        buyer(actor);
        if (lines.size() > MOST_LINES) {
            throw new RefusedException("order.lines.many", Integer.toString(MOST_LINES));
        }
        List<Gtin> gtins = lines.stream()
                .map(line -> Gtin.parse(line.code()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<String> references =
                lines.stream().map(line -> line.code().strip()).distinct().toList();
        List<ProductView> products = catalogue.byCodes(actor, supplierId, gtins, references);
        return lines.stream().map(line -> answer(line, products)).toList();
    }

    /**
     * ORD-06: sends the order to the supplier.
     *
     * @throws RefusedException {@code order.empty}, {@code order.lines.many}, {@code order.product} for a product that
     *     is not sold any more, {@code order.quantity} for one below its minimum or not a multiple
     */
    public OrderPlaced place(Actor actor, NewOrder order) {
        return place(actor, order, Channel.PORTAL);
    }

    /** The same for a company's machine. */
    public OrderPlaced place(Actor actor, NewOrder wanted, Channel channel) {
        buyer(actor);
        check(wanted);
        directory.siteForOrdering(actor, wanted.siteId(), wanted.supplierId());
        Map<Long, ProductView> products = products(actor, wanted);
        SupplierOrder order = placement.begin(
                actor,
                new Placement.NewHead(
                        wanted.supplierId(),
                        wanted.siteId(),
                        channel,
                        wanted.reference(),
                        wanted.wished(),
                        wanted.pickup(),
                        wanted.note(),
                        contact(actor)));
        quantities(wanted).forEach((id, quantity) -> order.add(orderable(products, id, quantity), quantity, null));
        placement.complete(order, actor);
        return new OrderPlaced(order.number());
    }

    private static void buyer(Actor actor) {
        actor.mustBe(OrganisationKind.CUSTOMER, Role.BUYER, Role.ERP);
    }

    private static void check(NewOrder wanted) {
        if (wanted.lines().isEmpty()) {
            throw new RefusedException("order.empty");
        }
        if (wanted.lines().size() > MOST_LINES) {
            throw new RefusedException("order.lines.many", Integer.toString(MOST_LINES));
        }
    }

    private static LineAnswer answer(AskedLine line, List<ProductView> products) {
        return Answers.to(
                line,
                products.stream()
                        .filter(product -> Answers.means(line.code(), product))
                        .toList());
    }

    private Map<Long, ProductView> products(Actor actor, NewOrder wanted) {
        List<Long> ids =
                wanted.lines().stream().map(NewOrder.Line::productId).distinct().toList();
        return catalogue.byIds(actor, wanted.supplierId(), ids).stream()
                .collect(Collectors.toMap(ProductView::id, Function.identity()));
    }

    /** The same product twice is one line with the sum. */
    private static Map<Long, BigDecimal> quantities(NewOrder wanted) {
        Map<Long, BigDecimal> quantities = new LinkedHashMap<>();
        wanted.lines().forEach(line -> quantities.merge(line.productId(), line.quantity(), BigDecimal::add));
        return quantities;
    }

    private static ProductView orderable(Map<Long, ProductView> products, Long id, BigDecimal quantity) {
        ProductView product = products.get(id);
        if (product == null || !product.active()) {
            throw new RefusedException("order.product", product == null ? Long.toString(id) : product.name());
        }
        LineAnswer answer = Answers.quantity(new AskedLine(0, "", quantity.toPlainString()), product);
        if (answer.verdict() != LineAnswer.Verdict.FOUND) {
            throw new RefusedException(
                    "order.quantity",
                    product.name(),
                    quantity.toPlainString(),
                    answer.suggestion().toPlainString());
        }
        return product;
    }

    private Placing.Contact contact(Actor actor) {
        if (actor.is(Role.ERP)) {
            var company = directory.known(actor.organisationId());
            return new Placing.Contact(company.name(), company.email(), company.phone());
        }
        Profile profile = directory.profile(actor);
        return new Placing.Contact(actor.name(), profile.email(), profile.mobile());
    }
}
