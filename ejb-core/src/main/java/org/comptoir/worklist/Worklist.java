package org.comptoir.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.Role;
import org.comptoir.worklist.model.Entry;
import org.comptoir.worklist.store.Entries;

/** The operator's worklist: what fits nothing by itself is shown to somebody, and closed by somebody. */
@Stateless
public class Worklist {
    @Inject
    private Entries entries;

    @Inject
    private Clock clock;

    /** The open entries, the oldest first; at most 200. */
    public List<WorklistEntry> open(Actor actor) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR);
        return entries.open().stream().map(Entry::view).toList();
    }

    /** How many entries are open. */
    public long count(Actor actor) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR);
        return entries.count();
    }

    /** Somebody has seen to it; a second time changes nothing. @param note what was done, or null */
    public void close(Actor actor, long id, String note) {
        actor.mustBe(OrganisationKind.OPERATOR, Role.OPERATOR);
        entries.lock(id).close(actor, note, clock.instant());
    }
}
