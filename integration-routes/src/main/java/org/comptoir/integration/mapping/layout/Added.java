package org.comptoir.integration.mapping.layout;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.Party;

/** Lists of texts and identifiers to which something is added. */
final class Added {
    private Added() {}

    /** Texts stand behind those that were there; an identifier stands for the one that its scheme had. */
    static List<Object> to(List<Object> added, List<?> base) {
        List<Object> all = new ArrayList<>();
        List<?> kept = base.stream().filter(old -> !isReplaced(old, added)).toList();
        boolean texts = added.stream().noneMatch(Party.PartyId.class::isInstance);
        all.addAll(texts ? kept : added);
        all.addAll(texts ? added : kept);
        return all;
    }

    private static boolean isReplaced(Object old, List<Object> added) {
        return old instanceof Party.PartyId id
                && added.stream()
                        .anyMatch(a -> a instanceof Party.PartyId other
                                && other.scheme().equals(id.scheme()));
    }
}
