package org.comptoir.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.comptoir.exchange.PartnerProfile.Remote;
import org.comptoir.exchange.model.Partnership;
import org.comptoir.exchange.model.StoredMapping;
import org.comptoir.exchange.store.Partnerships;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;

/** The profiles of all partners (EXC-06). */
@Stateless
public class Profiles {
    @Inject
    private Partnerships partnerships;

    @Inject
    private Clock clock;

    /** All profiles, for the operator's page. */
    public List<PartnerProfile> list(Actor actor) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR);
        return all();
    }

    /** All active profiles, for the product's own routes. */
    public List<PartnerProfile> active() {
        return all().stream().filter(PartnerProfile::active).toList();
    }

    /** The profile. @throws NotFoundException when there is none */
    public PartnerProfile profile(long id) {
        return existing(id).profile();
    }

    /** The active profile through which a company takes part in a conversation. */
    public Optional<PartnerProfile> of(long organisationId, Conversation conversation) {
        return partnerships.ofOrganisation(organisationId).stream()
                .map(Partnership::profile)
                .filter(profile ->
                        profile.active() && profile.format(conversation).isPresent())
                .findFirst();
    }

    /** The profile behind an SFTP account, when the password is right. */
    public Optional<PartnerProfile> signIn(String account, String password) {
        return partnerships
                .ofAccount(account)
                .filter(partnership -> partnership.opensWith(password))
                .map(Partnership::profile);
    }

    /** A new profile with the password of its SFTP account (or null). */
    public long add(Actor actor, PartnerProfile profile, String password) {
        actor.must(Role.SYSTEM, Role.OPERATOR);
        Partnership partnership = new Partnership(profile, password);
        partnerships.add(partnership);
        if (profile.mapping() != null) {
            StoredMapping first =
                    new StoredMapping(partnership.id(), 1, profile.mapping(), actor.username(), clock.instant());
            first.activate(actor.username(), clock.instant());
            partnerships.add(first);
        }
        return partnership.id();
    }

    /** The partner's own server has moved. */
    public void move(Actor actor, long id, Remote remote) {
        actor.must(Role.SYSTEM, Role.OPERATOR);
        existing(id).livesAt(remote);
    }

    private List<PartnerProfile> all() {
        return partnerships.all().stream().map(Partnership::profile).toList();
    }

    private Partnership existing(long id) {
        return partnerships.find(id).orElseThrow(() -> new NotFoundException("profile"));
    }
}
