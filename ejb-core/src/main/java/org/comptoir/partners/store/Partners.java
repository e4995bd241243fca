package org.comptoir.partners.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.model.CommercialTerms;
import org.comptoir.partners.model.OrderingRight;
import org.comptoir.partners.model.Organisation;
import org.comptoir.partners.model.Site;
import org.comptoir.partners.model.UserAccount;

/** Companies, sites, accounts, rights and terms in the database. */
@ApplicationScoped
public class Partners {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    /** Adds an aggregate; written at once, since aggregates know each other by id alone. */
    public void add(Object aggregate) {
        em.persist(aggregate);
        em.flush();
    }

    public Optional<Organisation> organisation(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    public Optional<Organisation> organisationByGln(String gln) {
        return em.createQuery("select o from Organisation o where o.gln = :gln", Organisation.class)
                .setParameter("gln", gln)
                .getResultStream()
                .findFirst()
                .or(() ->
                        siteByGln(gln).flatMap(site -> organisation(site.view().organisationId())));
    }

    public List<Organisation> organisations() {
        return em.createQuery("select o from Organisation o order by o.kind, o.name, o.id", Organisation.class)
                .setMaxResults(1000)
                .getResultList();
    }

    public List<Organisation> organisations(OrganisationKind kind) {
        return em.createQuery("select o from Organisation o where o.kind = :kind order by o.name", Organisation.class)
                .setParameter("kind", kind)
                .setMaxResults(1000)
                .getResultList();
    }

    public Optional<Site> site(long id) {
        return Optional.ofNullable(em.find(Site.class, id));
    }

    public Optional<Site> siteByGln(String gln) {
        return em.createQuery("select s from Site s where s.gln = :gln", Site.class)
                .setParameter("gln", gln)
                .getResultStream()
                .findFirst();
    }

    public List<Site> sites(long organisationId) {
        return em.createQuery("select s from Site s where s.organisationId = :org order by s.id", Site.class)
                .setParameter("org", organisationId)
                .getResultList();
    }

    public Optional<UserAccount> account(String username) {
        return em.createQuery(
                        "select u from UserAccount u join fetch u.organisation where u.username = :name",
                        UserAccount.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    public List<UserAccount> people(long organisationId) {
        return em.createQuery(
                        "select u from UserAccount u where u.organisation.id = :org and u.machine = false order by u.id",
                        UserAccount.class)
                .setParameter("org", organisationId)
                .getResultList();
    }

    public List<OrderingRight> rights(String username) {
        return em.createQuery(
                        "select r from OrderingRight r, UserAccount u where u.username = :name and r.userId = u.id"
                                + " order by r.siteId, r.supplierId",
                        OrderingRight.class)
                .setParameter("name", username)
                .getResultList();
    }

    /** Whether anybody of the customer may order from the supplier: a standing relation. */
    public boolean trades(long customerId, long supplierId) {
        return em.createQuery(
                                "select count(r) from OrderingRight r, Site s where r.siteId = s.id"
                                        + " and s.organisationId = :customer and r.supplierId = :supplier",
                                Long.class)
                        .setParameter("customer", customerId)
                        .setParameter("supplier", supplierId)
                        .getSingleResult()
                > 0;
    }

    public Optional<CommercialTerms> terms(long supplierId, LocalDate on) {
        return em.createQuery(
                        "select t from CommercialTerms t where t.supplierId = :supplier and t.validFrom <= :day"
                                + " and (t.validTo is null or t.validTo >= :day) order by t.validFrom desc",
                        CommercialTerms.class)
                .setParameter("supplier", supplierId)
                .setParameter("day", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
