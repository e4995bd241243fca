package org.comptoir.partners;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.partners.model.CommercialTerms;
import org.comptoir.partners.model.OrderingRight;
import org.comptoir.partners.model.Organisation;
import org.comptoir.partners.model.Site;
import org.comptoir.partners.model.UserAccount;
import org.comptoir.partners.store.Partners;

/**
 * Who is who: the signed-in actor, companies, sites, rights and terms (IDN).
 *
 * <p>{@code @PermitAll} is not idle: WildFly tells the caller only to beans that have some rule about callers.
 */
@PermitAll
@Stateless
public class Directory {
    @Resource
    private SessionContext context;

    @Inject
    private Partners partners;

    /** The actor behind the container's principal. @throws EJBAccessException for a principal without an account */
    public Actor actor() {
        return signedIn().actor();
    }

    /** The signed-in person's own profile, from the container's principal. */
    public Profile profile() {
        return signedIn().profile();
    }

    /** The profile of the account behind {@code actor}. */
    public Profile profile(Actor actor) {
        return partners.account(actor.username())
                .orElseThrow(() -> new NotFoundException("profile"))
                .profile();
    }

    /** IDN-05: the language in which the person is addressed. @param language {@code fr} or {@code en} */
    public void speak(Actor actor, String language) {
        if (!List.of("fr", "en").contains(language)) {
            throw new IllegalArgumentException("language: " + language);
        }
        partners.account(actor.username()).ifPresent(account -> account.speaks(language));
    }

    /** A company's own machine: what its files and messages may do. */
    public Actor machineOf(long organisationId) {
        Organisation organisation = existing(organisationId);
        return new Actor(
                "edi-" + organisationId,
                organisation.name(),
                organisationId,
                organisation.kind(),
                EnumSet.of(Role.ERP));
    }

    /** A company, seen by the operator, by itself, or by a company that trades with it. */
    public OrganisationView organisation(Actor actor, long id) {
        boolean visible = actor.overseesAll() || actor.organisationId() == id || tradesWith(actor, id);
        if (!visible) {
            throw new NotFoundException("organisation");
        }
        return existing(id).view();
    }

    /** The company with this GLN, its own or one of its sites'. */
    public Optional<Long> organisationByGln(String gln) {
        return partners.organisationByGln(gln).map(Organisation::id);
    }

    /** All companies, for the operator. */
    public List<OrganisationView> organisations(Actor actor) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR, Role.ACCOUNTANT);
        return partners.organisations().stream().map(Organisation::view).toList();
    }

    /** The sites of the actor's own company. */
    public List<SiteView> sites(Actor actor) {
        return partners.sites(actor.organisationId()).stream().map(Site::view).toList();
    }

    /** The people of a company whom notices reach, with one of the roles. */
    public List<Profile> people(long organisationId, Role... roles) {
        return partners.people(organisationId).stream()
                .filter(account -> account.actor().is(roles))
                .map(UserAccount::profile)
                .toList();
    }

    /** The site, when the actor may order for it from the supplier (IDN-03). @throws NotFoundException otherwise */
    public SiteView siteForOrdering(Actor actor, long siteId, long supplierId) {
        SiteView site = partners.site(siteId)
                .map(Site::view)
                .filter(view -> view.organisationId() == actor.organisationId())
                .orElseThrow(() -> new NotFoundException("site"));
        if (!mayOrder(actor, siteId, supplierId)) {
            throw new NotFoundException("site");
        }
        return site;
    }

    /** The pairs of site and supplier for which the actor may order, empty for those who may not order. */
    public List<OrderingPlace> orderingPlaces(Actor actor) {
        return partners.rights(actor.username()).stream()
                .map(this::place)
                .sorted(Comparator.comparing((OrderingPlace p) -> p.supplier().name())
                        .thenComparing(p -> p.site().name()))
                .toList();
    }

    /** The sites whose orders the actor may see: null when all of the company's. */
    public List<Long> visibleSites(Actor actor) {
        if (!actor.is(Role.BUYER) || actor.is(Role.ERP, Role.ACCOUNTANT)) {
            return null;
        }
        return partners.rights(actor.username()).stream()
                .map(OrderingRight::siteId)
                .distinct()
                .toList();
    }

    /** The supplier's terms on a day. @throws NotFoundException when none are valid */
    public TermsView terms(long supplierId, LocalDate on) {
        return partners.terms(supplierId, on)
                .map(CommercialTerms::view)
                .orElseThrow(() -> new NotFoundException("terms"));
    }

    /** The account to which the company is paid, in full: for payment files only. Empty while none is known. */
    public Optional<PayeeAccount> payeeAccount(long organisationId) {
        Organisation organisation = existing(organisationId);
        return Optional.ofNullable(organisation.iban())
                .map(iban -> new PayeeAccount(organisation.name(), iban, organisation.bic()));
    }

    /** How people call who is behind a user name that a history keeps; the user name itself for what is no account. */
    public String nameOf(String username) {
        return partners.account(username).map(account -> account.actor().name()).orElse(username);
    }

    /** The company's view without a check of rights: for documents and notices that the product itself makes. */
    public OrganisationView known(long organisationId) {
        return existing(organisationId).view();
    }

    /** The site's view without a check of rights: for documents and notices that the product itself makes. */
    public SiteView knownSite(long siteId) {
        return partners.site(siteId)
                .orElseThrow(() -> new NotFoundException("site"))
                .view();
    }

    /** The site with this GLN, whoever owns it. */
    public Optional<SiteView> siteByGln(String gln) {
        return partners.siteByGln(gln).map(Site::view);
    }

    /** Whether the two companies trade, that is anybody of the customer may order from the supplier. */
    public boolean trades(long customerId, long supplierId) {
        return partners.trades(customerId, supplierId);
    }

    /** The operator's company. */
    public OrganisationView operator() {
        return partners.organisations(OrganisationKind.OPERATOR).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("operator"))
                .view();
    }

    private boolean mayOrder(Actor actor, long siteId, long supplierId) {
        return actor.is(Role.ERP)
                ? partners.trades(actor.organisationId(), supplierId)
                : partners.rights(actor.username()).stream()
                        .anyMatch(right -> right.siteId() == siteId && right.supplierId() == supplierId);
    }

    private boolean tradesWith(Actor actor, long other) {
        return actor.kind() == OrganisationKind.SUPPLIER
                ? partners.trades(other, actor.organisationId())
                : partners.trades(actor.organisationId(), other);
    }

    private OrderingPlace place(OrderingRight right) {
        return new OrderingPlace(
                knownSite(right.siteId()), existing(right.supplierId()).view());
    }

    private Organisation existing(long id) {
        return partners.organisation(id).orElseThrow(() -> new NotFoundException("organisation"));
    }

    private UserAccount signedIn() {
        String name = context.getCallerPrincipal().getName();
        return partners.account(name).orElseThrow(() -> new EJBAccessException("no account for " + name));
    }
}
