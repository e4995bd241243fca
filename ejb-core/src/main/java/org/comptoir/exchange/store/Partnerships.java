package org.comptoir.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.comptoir.exchange.model.Partnership;
import org.comptoir.exchange.model.StoredMapping;
import org.comptoir.kernel.refusal.RefusedException;

/** Partner profiles in the database. */
@ApplicationScoped
public class Partnerships {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    public void add(Partnership partnership) {
        em.persist(partnership);
        em.flush();
    }

    /** @throws RefusedException {@code exchange.mapping.meanwhile} when its number has been taken at the same moment */
    public void add(StoredMapping mapping) {
        em.persist(mapping);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw isDoubled(e) ? new RefusedException("exchange.mapping.meanwhile") : e;
        }
    }

    /** The table's key is the last word on who was first. */
    private static boolean isDoubled(Throwable failure) {
        return failure != null
                && (failure instanceof SQLIntegrityConstraintViolationException || isDoubled(failure.getCause()));
    }

    /** The versions of a partner's mapping, the newest first. */
    public List<StoredMapping> mappings(long profileId) {
        return em.createQuery(
                        "select m from StoredMapping m where m.profileId = :profile order by m.number desc",
                        StoredMapping.class)
                .setParameter("profile", profileId)
                .setMaxResults(1000)
                .getResultList();
    }

    public Optional<StoredMapping> mapping(long profileId, int number) {
        return em.createQuery(
                        "select m from StoredMapping m where m.profileId = :profile and m.number = :number",
                        StoredMapping.class)
                .setParameter("profile", profileId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public Optional<Partnership> find(long id) {
        return Optional.ofNullable(em.find(Partnership.class, id));
    }

    public List<Partnership> all() {
        return em.createQuery("select p from Partnership p order by p.name, p.id", Partnership.class)
                .setMaxResults(5000)
                .getResultList();
    }

    public List<Partnership> ofOrganisation(long organisationId) {
        return em.createQuery(
                        "select p from Partnership p where p.organisationId = :org order by p.id", Partnership.class)
                .setParameter("org", organisationId)
                .getResultList();
    }

    public Optional<Partnership> ofAccount(String account) {
        return em.createQuery("select p from Partnership p where p.sftpAccount = :account", Partnership.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }
}
