package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** That a text is no code of its list. */
    private static final Set<String> OF_CODES =
            Set.of("edifact.code", "document.unit", "edifact.currency", "x12.currency");

    private final List<Finding> list = new ArrayList<>();
    private final Told told = new Told();
    private int more;

    /** What the syntax tells of the form of a text. */
    void form(Finding finding) {
        told.form(finding);
        add(finding);
    }

    /** What a mapping tells: nothing that was told before, or that only follows from it. */
    void meaning(Finding finding) {
        if (!told.covers(finding)) {
            forgetLength(finding);
            told.meaning(finding);
            add(finding);
        }
    }

    /** A code that does not exist is no text to be shortened. */
    private void forgetLength(Finding code) {
        if (OF_CODES.contains(code.code()) && list.size() < MANY && code.place() instanceof Place.InSegment in) {
            list.removeIf(f -> f.code().endsWith(".element.long") && isSameElement(f.place(), in));
        }
    }

    private static boolean isSameElement(Place place, Place.InSegment other) {
        return place instanceof Place.InSegment in
                && in.segment() == other.segment()
                && in.element() == other.element();
    }

    /** Findings that were collected elsewhere, bounded and in order. */
    static List<Finding> bounded(List<Finding> all) {
        Findings findings = new Findings();
        all.forEach(findings::add);
        return findings.inOrder();
    }

    void add(Finding finding) {
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
