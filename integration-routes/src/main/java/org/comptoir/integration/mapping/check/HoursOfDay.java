package org.comptoir.integration.mapping.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * That a time of day stood behind a day, where the documents keep days alone: told once for each kind of day of a document. The
 * time at which a document was written tells nothing of what it is about, and the first or last minute of a day is how many programs
 * write a day alone.
 */
public final class HoursOfDay {
    private static final Pattern DAY_ALONE = Pattern.compile("00:00(:00(\\.0+)?)?|23:59.*");

    private final Set<String> ofWriting;
    private final Consumer<Finding> findings;
    private final Set<String> told = new HashSet<>();

    /** @param ofWriting the kinds of days on which a document was written */
    public HoursOfDay(Set<String> ofWriting, Consumer<Finding> findings) {
        this.ofWriting = ofWriting;
        this.findings = findings;
    }

    /** A day of a kind was taken over without its time, {@code HH:mm} or more exact. */
    public void dropped(String time, String kind, Place place) {
        if (!ofWriting.contains(kind) && !DAY_ALONE.matcher(time).matches() && told.add(kind)) {
            findings.accept(Finding.information("document.date.time", place, time));
        }
    }
}
