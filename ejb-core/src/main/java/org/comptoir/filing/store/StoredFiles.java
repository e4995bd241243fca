package org.comptoir.filing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.comptoir.filing.FileView;
import org.comptoir.filing.model.StoredFile;

/** Stored files in the database. */
@ApplicationScoped
public class StoredFiles {
    @PersistenceContext(unitName = "comptoir")
    private EntityManager em;

    /** Written at once: what refers to it by its id comes after it. */
    public void add(StoredFile file) {
        em.persist(file);
        em.flush();
    }

    public Optional<StoredFile> find(long id) {
        return Optional.ofNullable(em.find(StoredFile.class, id));
    }

    /** The files without their content, which stays in the database; in the order of their ids. */
    public List<FileView> views(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new org.comptoir.filing.FileView(f.id, f.name, f.mediaType, f.size)"
                                        + " from StoredFile f where f.id in :ids order by f.id",
                                FileView.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
