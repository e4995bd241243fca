package org.comptoir.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.comptoir.filing.model.StoredFile;
import org.comptoir.filing.store.StoredFiles;
import org.comptoir.kernel.refusal.NotFoundException;

/**
 * Keeps files and gives them back. It asks for no rights: only other capabilities call it, for a document whose reader
 * they have checked; no door does.
 */
@Stateless
public class Files {
    @Inject
    private StoredFiles files;

    @Inject
    private Clock clock;

    /** Keeps a file as it is. @return its id */
    public long keep(FileContent content) {
        StoredFile file = new StoredFile(content, clock.instant());
        files.add(file);
        return file.id();
    }

    public FileView view(long id) {
        return views(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFoundException("file"));
    }

    /** Several at once, in the order of their ids. */
    public List<FileView> views(List<Long> ids) {
        return files.views(ids);
    }

    public FileContent content(long id) {
        return files.find(id).orElseThrow(() -> new NotFoundException("file")).content();
    }
}
