package org.comptoir.worklist;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Something to look at.
 *
 * @param code the key of its sentence in the bundle {@code org.comptoir.words.finding}
 * @param subject what it is about: a payment's reference, an order's number
 * @param closedAt null while it is open; closedBy and note likewise
 */
public record WorklistEntry(
        long id,
        String code,
        String subject,
        List<String> arguments,
        Instant createdAt,
        Instant closedAt,
        String closedBy,
        String note)
        implements Serializable {
    /** What is to be looked at, in the reader's language. */
    public String sentence(Locale locale) {
        return Finding.warning(code, new Place.WholeFile(), arguments.toArray(String[]::new))
                .sentence(locale);
    }
}
