package org.comptoir.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.comptoir.exchange.model.Partnership;

/** Partner profiles in the database. */
@ApplicationScoped
public class Partnerships {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    public void add(Partnership partnership) {
        em.persist(partnership);
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
