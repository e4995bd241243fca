package org.comptoir.portal.operator.partners;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.Profiles;
import org.comptoir.partners.Directory;
import org.comptoir.partners.OrganisationView;
import org.comptoir.portal.frame.CurrentUser;

/** All companies, each with the way in which it exchanges with us (EXC-06). */
@Named("partners")
@RequestScoped
public class ListPage {
    @Inject
    private Directory directory;

    @Inject
    private Profiles profiles;

    @Inject
    private CurrentUser user;

    private List<PartnerProfile> all;

    public List<OrganisationView> getOrganisations() {
        return directory.organisations(user.actor());
    }

    /** The profiles of a company; none when its people use the portal only. */
    public List<PartnerProfile> profiles(long organisationId) {
        if (all == null) {
            all = profiles.list(user.actor());
        }
        return all.stream()
                .filter(profile -> profile.organisationId() == organisationId)
                .toList();
    }
}
