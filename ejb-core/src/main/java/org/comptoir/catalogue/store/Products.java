package org.comptoir.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalogue.ProductQuery;
import org.comptoir.catalogue.ProductSort;
import org.comptoir.catalogue.model.Product;
import org.comptoir.kernel.gs1.Gtin;

/** Products in the database; lists are read by key. */
@ApplicationScoped
public class Products {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    /** Adds products, written in one batch before anything that refers to them. */
    public void add(Collection<Product> added) {
        added.forEach(em::persist);
        em.flush();
    }

    public Optional<Product> byId(long id) {
        return Optional.ofNullable(em.find(Product.class, id));
    }

    public List<Product> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from Product p where p.id in :ids", Product.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The supplier's products whose GTIN or reference is one of {@code codes}. */
    public List<Product> byCodes(long supplierId, Collection<Gtin> gtins, Collection<String> references) {
        List<String> keys = gtins.stream().map(Gtin::toGtin14).toList();
        return em.createQuery(
                        "select p from Product p where p.supplierId = :supplier"
                                + " and (p.gtin14 in :gtins or p.reference in :references) order by p.id",
                        Product.class)
                .setParameter("supplier", supplierId)
                .setParameter("gtins", keys.isEmpty() ? List.of("-") : keys)
                .setParameter("references", references.isEmpty() ? List.of("") : references)
                .getResultList();
    }

    public List<String> categories(long supplierId) {
        return em.createQuery(
                        "select distinct p.category from Product p where p.supplierId = :supplier"
                                + " and p.active = true and p.category is not null order by p.category",
                        String.class)
                .setParameter("supplier", supplierId)
                .setMaxResults(200)
                .getResultList();
    }

    /** One product more than asked for, to see whether there is a next page. */
    public List<Product> search(ProductQuery query) {
        StringBuilder jpql =
                new StringBuilder("select p from Product p where p.supplierId = :supplier and p.active = true");
        boolean text = query.text() != null && !query.text().isBlank();
        if (text) {
            jpql.append(
                    " and (p.name like :text or p.reference like :text or p.gtin like :text or p.brand like :text)");
        }
        if (query.category() != null) {
            jpql.append(" and p.category = :category");
        }
        String column = column(query.sort());
        if (query.afterKey() != null) {
            jpql.append(" and (")
                    .append(column)
                    .append(" > :after or (")
                    .append(column)
                    .append(" = :after and p.id > :afterId))");
        }
        jpql.append(" order by ").append(column).append(", p.id");
        TypedQuery<Product> typed = em.createQuery(jpql.toString(), Product.class)
                .setParameter("supplier", query.supplierId())
                .setMaxResults(query.limit() + 1);
        if (text) {
            typed.setParameter("text", "%" + query.text().strip() + "%");
        }
        if (query.category() != null) {
            typed.setParameter("category", query.category());
        }
        if (query.afterKey() != null) {
            Key after = Key.parse(query.afterKey());
            typed.setParameter(
                    "after", query.sort() == ProductSort.PRICE ? new BigDecimal(after.value()) : after.value());
            typed.setParameter("afterId", after.id());
        }
        return typed.getResultList();
    }

    /** The key of a product in a list sorted by {@code sort}. */
    public static String key(Product product, ProductSort sort) {
        String value =
                switch (sort) {
                    case NAME -> product.name();
                    case REFERENCE -> product.reference();
                    case PRICE -> product.price().toPlainString();
                };
        return product.id() + ":" + value;
    }

    private static String column(ProductSort sort) {
        return switch (sort) {
            case NAME -> "p.name";
            case REFERENCE -> "p.reference";
            case PRICE -> "p.price";
        };
    }

    private record Key(long id, String value) {
        static Key parse(String text) {
            int colon = text.indexOf(':');
            return new Key(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
        }
    }
}
