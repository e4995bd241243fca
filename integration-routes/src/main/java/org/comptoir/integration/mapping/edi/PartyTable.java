package org.comptoir.integration.mapping.edi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.comptoir.document.Party;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;
import org.comptoir.kernel.finding.Finding;

/**
 * The parties of a message by their role (element 3035, in X12: 98). The first one of a role counts; a further one, and one
 * whose role the document has no place for, is told as left over.
 */
public final class PartyTable {
    private final Reading reading;
    private final BiFunction<Group, Reading, Party> reader;
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Segment> segments = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    /** What a partner's own binding has left of a party that it took something of. */
    private final Map<String, List<Finding>> left = new HashMap<>();

    /** @param reader makes the party of a group, by the syntax */
    public PartyTable(Reading reading, BiFunction<Group, Reading, Party> reader) {
        this.reading = reading;
        this.reader = reader;
        reading.atEnd(this::tellUnused);
    }

    /** A group that begins with NAD (in X12: N1). */
    public void add(Group group) {
        String role = group.trigger().code(1);
        if (!parties.containsKey(role)) {
            if (group.trigger().isTaken()) {
                List<Finding> rest = left.computeIfAbsent(role, r -> new ArrayList<>());
                LeftOvers.tell(group, reading, rest::add);
            }
            parties.put(role, reader.apply(group, reading));
            segments.put(role, group.trigger());
        }
    }

    /** The party of the first of these roles that the message names, or null. */
    public Party of(String... roles) {
        for (String role : roles) {
            if (parties.containsKey(role)) {
                used.add(role);
                return parties.get(role);
            }
        }
        return null;
    }

    private void tellUnused() {
        segments.forEach((role, nad) -> {
            if (!used.contains(role) && left.containsKey(role)) {
                left.get(role).forEach(reading::tell);
            } else if (!used.contains(role)) {
                reading.tell(LeftOvers.whole(nad, reading));
            }
        });
    }
}
