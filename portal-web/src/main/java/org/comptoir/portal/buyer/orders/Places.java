package org.comptoir.portal.buyer.orders;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.ordering.EntryChoices;
import org.comptoir.partners.OrderingPlace;
import org.comptoir.partners.OrganisationView;
import org.comptoir.partners.SiteView;

/** The suppliers and sites between which a buyer may choose (IDN-03). */
public class Places implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EntryChoices choices;

    Places(EntryChoices choices) {
        this.choices = choices;
    }

    /** The suppliers, each once. */
    public List<OrganisationView> getSuppliers() {
        return choices.places().stream().map(OrderingPlace::supplier).distinct().toList();
    }

    /** The sites for which the supplier may be chosen. */
    public List<SiteView> sites(Long supplierId) {
        return choices.places().stream()
                .filter(place -> Objects.equals(place.supplier().id(), supplierId))
                .map(OrderingPlace::site)
                .toList();
    }

    /** The site to begin with: the one that is chosen if it may be, otherwise the first. */
    Long site(Long supplierId, Long chosen) {
        List<Long> ids = sites(supplierId).stream().map(SiteView::id).toList();
        return ids.contains(chosen) ? chosen : ids.stream().findFirst().orElse(null);
    }

    /** The supplier's name. */
    Optional<String> supplierName(Long supplierId) {
        return getSuppliers().stream()
                .filter(supplier -> Objects.equals(supplier.id(), supplierId))
                .map(OrganisationView::name)
                .findFirst();
    }
}
