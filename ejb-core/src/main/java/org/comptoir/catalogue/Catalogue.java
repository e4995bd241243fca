package org.comptoir.catalogue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.comptoir.catalogue.model.Product;
import org.comptoir.catalogue.store.Availability;
import org.comptoir.catalogue.store.Products;
import org.comptoir.kernel.gs1.Gtin;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationKind;

/** Reading the suppliers' products: those of a supplier are seen by itself, its customers and the operator (CAT). */
@Stateless
public class Catalogue {
    @Inject
    private Products products;

    @Inject
    private Availability availability;

    @Inject
    private Directory directory;

    /** A page of the supplier's active products (ORD-03). */
    public ProductPage search(Actor actor, ProductQuery query) {
        see(actor, query.supplierId());
        List<Product> found = products.search(query);
        boolean more = found.size() > query.limit();
        List<Product> page = more ? found.subList(0, query.limit()) : found;
        String next = more ? Products.key(page.get(page.size() - 1), query.sort()) : null;
        return new ProductPage(views(query.supplierId(), page), next);
    }

    /** The categories of the supplier's active products, in order. */
    public List<String> categories(Actor actor, long supplierId) {
        see(actor, supplierId);
        return products.categories(supplierId);
    }

    /** One product. @throws NotFoundException when there is none that the actor may see */
    public ProductView product(Actor actor, long id) {
        Product product = products.byId(id).orElseThrow(() -> new NotFoundException("product"));
        ProductView view = product.view("", BigDecimal.ZERO);
        see(actor, view.supplierId());
        return views(view.supplierId(), List.of(product)).get(0);
    }

    /** The supplier's products, active or not, with one of these GTINs or references (ORD-02). */
    public List<ProductView> byCodes(
            Actor actor, long supplierId, Collection<Gtin> gtins, Collection<String> references) {
        see(actor, supplierId);
        return views(supplierId, products.byCodes(supplierId, gtins, references));
    }

    /** The supplier's products with these ids; others are left out. */
    public List<ProductView> byIds(Actor actor, long supplierId, Collection<Long> ids) {
        see(actor, supplierId);
        return views(supplierId, products.byIds(ids)).stream()
                .filter(product -> product.supplierId() == supplierId)
                .toList();
    }

    private List<ProductView> views(long supplierId, List<Product> found) {
        String supplier = directory.known(supplierId).name();
        Map<Long, BigDecimal> available =
                availability.of(found.stream().map(Product::id).toList());
        return found.stream()
                .map(product -> product.view(supplier, available.getOrDefault(product.id(), BigDecimal.ZERO)))
                .toList();
    }

    private void see(Actor actor, long supplierId) {
        boolean visible = actor.overseesAll()
                || actor.organisationId() == supplierId
                || actor.kind() == OrganisationKind.CUSTOMER && directory.trades(actor.organisationId(), supplierId);
        if (!visible) {
            throw new NotFoundException("supplier");
        }
    }
}
