package org.comptoir.integration.mapping.check;

import java.util.IdentityHashMap;
import java.util.Map;
import org.comptoir.kernel.finding.Place;

/**
 * Where the parts and values of one document stood in its file. A reading keeps them while it makes the document, and a
 * rule that looks at the finished document finds them again by the very object: two equal dates stand in two places. Keep
 * only objects that were made for this document (lines, parties, amounts, days), never shared ones. Not shared between
 * threads.
 */
public final class Places {
    private final Map<Object, Place> places = new IdentityHashMap<>();
    private final Map<Object, Place> decisions = new IdentityHashMap<>();
    private final Map<Object, Boolean> faulty = new IdentityHashMap<>();

    /** Keeps the place of {@code part}, and gives it back; nothing for null. */
    public <T> T keep(T part, Place place) {
        if (part != null) {
            places.put(part, place);
        }
        return part;
    }

    /**
     * Notes that a fault was told of what {@code part} lacks, or that it stands where the document has no place for it:
     * nobody needs to hear that it is missing.
     */
    public void lacks(Object part) {
        faulty.put(part, Boolean.TRUE);
    }

    /** Keeps where {@code document} says what becomes of the whole of it, and gives it back. */
    public <T> T decides(T document, Place place) {
        decisions.put(document, place);
        return document;
    }

    /** Where {@code document} says what becomes of the whole of it, else where it stands. */
    Place ofDecision(Object document) {
        Place place = decisions.get(document);
        return place == null ? of(document) : place;
    }

    /** Whether a fault was told of what {@code part} lacks. */
    boolean isTold(Object part) {
        return faulty.containsKey(part);
    }

    /** The place of the first of {@code parts} that has one; the whole file when none has. */
    public Place of(Object... parts) {
        for (Object part : parts) {
            Place place = part == null ? null : places.get(part);
            if (place != null) {
                return place;
            }
        }
        return new Place.WholeFile();
    }
}
