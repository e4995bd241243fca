package org.comptoir.integration.mapping.edifact;

import java.util.HashMap;
import java.util.Map;
import org.comptoir.document.Party;
import org.comptoir.integration.syntax.edifact.Group;

/** The parties of a message by their role (element 3035). The first one of a role counts. */
public final class PartyTable {
    private final Reading reading;
    private final Map<String, Party> parties = new HashMap<>();

    public PartyTable(Reading reading) {
        this.reading = reading;
    }

    /** A group that begins with NAD. */
    public void add(Group group) {
        String role = group.trigger().code(1);
        if (!parties.containsKey(role)) {
            parties.put(role, Parties.of(group, reading));
        }
    }

    /** The party of the first of these roles that the message names, or null. */
    public Party of(String... roles) {
        for (String role : roles) {
            if (parties.containsKey(role)) {
                return parties.get(role);
            }
        }
        return null;
    }
}
