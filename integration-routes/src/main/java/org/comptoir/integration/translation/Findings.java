package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/**
 * The findings of one message, bounded: after the first thousand only errors are kept, after ten thousand none, and a
 * last finding says how many more there were.
 */
final class Findings {
    private static final int MANY = 1_000;
    private static final int TOO_MANY = 10_000;

    /** That a text is no number is told by the syntax; what else a mapping tells of a text, the syntax does not know. */
    private static final Set<String> OF_FORM = Set.of("edifact.number", "x12.number");

    private static final Set<String> DATES = Set.of("x12.date", "x12.element.date");

    private static final Set<String> OF_FORM_OF_DATE =
            Set.of("x12.element.date", "x12.element.short", "x12.element.long");

    private final List<Finding> list = new ArrayList<>();
    private final Map<Place, Severity> forms = new HashMap<>();
    private int more;

    /** What the syntax tells of the form of a text. */
    void form(Finding finding) {
        forms.merge(element(finding.place()), finding.severity(), Findings::worse);
        add(finding);
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** What a mapping tells: not again what was told of the form of the same text, and no less gravely. */
    void meaning(Finding finding) {
        Severity told = forms.get(element(finding.place()));
        boolean again = told != null && told.compareTo(finding.severity()) >= 0 && OF_FORM.contains(finding.code());
        if (!again) {
            add(finding);
        }
    }

    /** Findings that were collected elsewhere, bounded and in order. */
    static List<Finding> bounded(List<Finding> all) {
        Findings findings = new Findings();
        all.forEach(findings::add);
        return findings.inOrder();
    }

    /** A simple element is its own first component. */
    private static Place element(Place place) {
        return place instanceof Place.InSegment in && in.component() == 1
                ? new Place.InSegment(in.message(), in.segment(), in.tag(), in.element(), 0)
                : place;
    }

    /** That a text is no date is all there is to say of it: its length, or that the syntax wants a date, is not told too. */
    private void onlyTheDate(Finding date) {
        Place place = element(date.place());
        list.removeIf(
                f -> OF_FORM_OF_DATE.contains(f.code()) && element(f.place()).equals(place));
    }

    void add(Finding finding) {
        if (DATES.contains(finding.code())) {
            onlyTheDate(finding);
        }
        boolean kept = list.size() < MANY || list.size() < TOO_MANY && finding.severity() == Severity.ERROR;
        if (kept) {
            list.add(finding);
        } else {
            more++;
        }
    }

    /** By their place in the file. */
    List<Finding> inOrder() {
        List<Finding> sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparingInt(Findings::position));
        if (more > 0) {
            sorted.add(Finding.warning("findings.more", new Place.WholeFile(), Integer.toString(more)));
        }
        return sorted;
    }

    /** The number of the segment, row or line; what stands nowhere comes last. */
    private static int position(Finding finding) {
        if (finding.place() instanceof Place.InSegment in) {
            return in.segment();
        }
        if (finding.place() instanceof Place.InTree in && in.line() > 0) {
            return in.line();
        }
        return finding.place() instanceof Place.InTable in ? in.row() : Integer.MAX_VALUE;
    }
}
