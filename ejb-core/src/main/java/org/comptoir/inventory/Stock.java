package org.comptoir.inventory;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.inventory.store.StockLevels;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;

/**
 * Stock: reserved when an order is placed, released when it is refused or cancelled, consumed when it leaves (CAT-03).
 * Products are moved in the order of their ids, so that two orders cannot wait for each other in a circle.
 */
@Stateless
public class Stock {
    private static final int PAGE = 50;

    @Inject
    private StockLevels levels;

    /** Promises these quantities, by product id. */
    public void reserve(Map<Long, BigDecimal> quantities) {
        new TreeMap<>(quantities).forEach((product, quantity) -> levels.move(product, BigDecimal.ZERO, quantity));
    }

    /** Takes a promise back. */
    public void release(Map<Long, BigDecimal> quantities) {
        new TreeMap<>(quantities)
                .forEach((product, quantity) -> levels.move(product, BigDecimal.ZERO, quantity.negate()));
    }

    /** What was promised has left. */
    public void consume(Map<Long, BigDecimal> quantities) {
        new TreeMap<>(quantities)
                .forEach((product, quantity) -> levels.move(product, quantity.negate(), quantity.negate()));
    }

    /** The own stock by product name. @param afterKey {@link StockPage#nextKey()} or null */
    public StockPage page(Actor actor, String afterKey) {
        actor.mustBe(OrganisationKind.SUPPLIER, Role.SUPPLIER, Role.WAREHOUSE, Role.ERP);
        int colon = afterKey == null ? -1 : afterKey.indexOf(':');
        long afterId = colon < 0 ? 0 : Long.parseLong(afterKey.substring(0, colon));
        String afterName = colon < 0 ? "" : afterKey.substring(colon + 1);
        List<StockView> rows = levels.page(actor.organisationId(), afterName, afterId, PAGE + 1);
        boolean more = rows.size() > PAGE;
        List<StockView> page = more ? rows.subList(0, PAGE) : rows;
        StockView last = page.isEmpty() ? null : page.get(page.size() - 1);
        return new StockPage(List.copyOf(page), more ? last.productId() + ":" + last.name() : null);
    }
}
