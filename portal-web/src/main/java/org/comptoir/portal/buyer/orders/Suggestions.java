package org.comptoir.portal.buyer.orders;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.comptoir.catalogue.Catalogue;
import org.comptoir.catalogue.ProductQuery;
import org.comptoir.catalogue.ProductSort;
import org.comptoir.catalogue.ProductView;
import org.comptoir.ordering.AskedLine;
import org.comptoir.ordering.LineAnswer;
import org.comptoir.ordering.LineAnswer.Verdict;
import org.comptoir.ordering.OrderEntry;
import org.comptoir.partners.Actor;

/** Products that a name or a piece of a reference may mean (ORD-04). */
@Dependent
public class Suggestions implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    @Inject
    private Catalogue catalogue;

    @Inject
    private OrderEntry entry;

    /** The products whose name, reference or bar code goes with {@code text}. */
    public List<ProductView> like(Actor actor, long supplierId, String text) {
        return catalogue
                .search(actor, new ProductQuery(supplierId, text, null, ProductSort.NAME, null, MOST))
                .products();
    }

    /** The answer to an entry; an unknown code that is a name finds its product, or several to choose from. */
    public LineAnswer answer(Actor actor, long supplierId, AskedLine asked) {
        LineAnswer answer = entry.answer(actor, supplierId, List.of(asked)).get(0);
        boolean name = answer.verdict() == Verdict.UNKNOWN && !asked.code().matches("\\d{8,}");
        List<ProductView> products = name ? like(actor, supplierId, asked.code()) : List.of();
        return switch (products.size()) {
            case 0 -> answer;
            case 1 -> only(actor, supplierId, asked, products.get(0));
            default -> new LineAnswer(asked, Verdict.AMBIGUOUS, products, null, null);
        };
    }

    private LineAnswer only(Actor actor, long supplierId, AskedLine asked, ProductView product) {
        AskedLine meant = new AskedLine(asked.line(), product.reference(), asked.quantity());
        return entry.answer(actor, supplierId, List.of(meant)).get(0);
    }
}
