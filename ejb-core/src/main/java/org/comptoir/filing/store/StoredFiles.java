package org.comptoir.filing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /** The file without its content, which stays in the database. */
    public Optional<FileView> view(long id) {
        return em.createQuery(
                        "select new org.comptoir.filing.FileView(f.id, f.name, f.mediaType, f.size) from StoredFile f"
                                + " where f.id = :id",
                        FileView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
