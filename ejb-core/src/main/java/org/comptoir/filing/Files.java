package org.comptoir.filing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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
        return files.view(id).orElseThrow(() -> new NotFoundException("file"));
    }

    public FileContent content(long id) {
        return files.find(id).orElseThrow(() -> new NotFoundException("file")).content();
    }
}
