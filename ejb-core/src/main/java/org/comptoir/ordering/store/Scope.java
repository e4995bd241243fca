package org.comptoir.ordering.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;

/**
 * Which orders somebody reaches: all of them, a supplier's, a customer's, or those of some of a customer's sites. It
 * becomes a condition of every query.
 *
 * @param supplierId or null; customerId or null; siteIds or null for all sites
 */
public record Scope(Long supplierId, Long customerId, List<Long> siteIds) {
    /** All orders: for the operator and for the product itself. */
    public static Scope everything() {
        return new Scope(null, null, null);
    }

    /** What {@code actor} reaches. @param visibleSites null for all of the company's */
    public static Scope of(Actor actor, List<Long> visibleSites) {
        if (actor.overseesAll()) {
            return everything();
        }
        return actor.kind() == OrganisationKind.SUPPLIER
                ? new Scope(actor.organisationId(), null, null)
                : new Scope(null, actor.organisationId(), visibleSites);
    }

    String where() {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (supplierId != null) {
            conditions.add("o.supplierId = :supplier");
        }
        if (customerId != null) {
            conditions.add("o.customerId = :customer");
        }
        if (siteIds != null) {
            conditions.add(siteIds.isEmpty() ? "1 = 0" : "o.siteId in :sites");
        }
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (supplierId != null) {
            parameters.put("supplier", supplierId);
        }
        if (customerId != null) {
            parameters.put("customer", customerId);
        }
        if (siteIds != null && !siteIds.isEmpty()) {
            parameters.put("sites", siteIds);
        }
        return parameters;
    }
}
