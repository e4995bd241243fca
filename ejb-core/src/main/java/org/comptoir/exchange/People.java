package org.comptoir.exchange;

import java.util.HashMap;
import java.util.Map;
import org.comptoir.partners.Directory;

/** Names in place of the user names that histories keep; each is looked up once. */
final class People {
    private final Directory directory;
    private final Map<String, String> known = new HashMap<>();

    People(Directory directory) {
        this.directory = directory;
    }

    AttemptView named(AttemptView attempt) {
        return new AttemptView(attempt.at(), name(attempt.by()), attempt.outcome(), attempt.detail(), attempt.next());
    }

    MappingVersion named(MappingVersion version) {
        return new MappingVersion(
                version.number(),
                version.state(),
                version.text(),
                name(version.storedBy()),
                version.storedAt(),
                name(version.activatedBy()),
                version.activatedAt());
    }

    private String name(String username) {
        return username == null ? null : known.computeIfAbsent(username, directory::nameOf);
    }
}
