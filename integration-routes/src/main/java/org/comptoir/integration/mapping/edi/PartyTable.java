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
    private final Map<String, Group> groups = new LinkedHashMap<>();
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
            groups.put(role, group);
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

    /** The name of the party of the first of these roles that has one, or null; that nothing else of it is kept is told. */
    public String name(String... roles) {
        for (String role : roles) {
            Party party = parties.get(role);
            if (party != null && party.name() != null) {
                used.add(role);
                tellRest(party);
                return party.name();
            }
        }
        return null;
    }

    private void tellRest(Party party) {
        Party bare = new Party(null, List.of(), party.name(), null, null, null);
        if (!party.equals(bare)) {
            reading.information("document.party.name", reading.places().of(party), party.name());
        }
    }

    private void tellUnused() {
        groups.forEach((role, group) -> {
            if (!used.contains(role) && left.containsKey(role)) {
                left.get(role).forEach(reading::tell);
            } else if (!used.contains(role)) {
                tell(group.trigger());
                tellTaken(group.segments().subList(1, group.segments().size()));
                group.groups().forEach(this::tellBelow);
            }
        });
    }

    private void tellBelow(Group group) {
        tellTaken(group.segments());
        group.groups().forEach(this::tellBelow);
    }

    /** What the party's reader took; what it did not take is told like any other. */
    private void tellTaken(List<Segment> segments) {
        segments.stream().filter(Segment::isTaken).forEach(this::tell);
    }

    private void tell(Segment segment) {
        reading.tell(LeftOvers.whole(segment, reading));
    }
}
