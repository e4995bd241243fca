package org.comptoir.portal.supplier.stock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.comptoir.inventory.Stock;
import org.comptoir.inventory.StockPage;
import org.comptoir.portal.frame.CurrentUser;
import org.comptoir.portal.lists.Listing;

/** The own stock by product name: on hand, reserved, available, in open orders (CAT-03, CAT-04). */
@Named("supplierStock")
@RequestScoped
public class ListPage extends Listing {
    @Inject
    private Stock stock;

    @Inject
    private CurrentUser user;

    private StockPage page;

    public StockPage getPage() {
        if (page == null) {
            page = stock.page(user.actor(), getAfter());
        }
        return page;
    }

    @Override
    protected String nextKey() {
        return getPage().nextKey();
    }
}
