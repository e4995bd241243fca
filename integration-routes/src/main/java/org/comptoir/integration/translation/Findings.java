package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/**
 * The findings of one message, bounded: after the first thousand only errors are kept, after ten thousand none, and a
 * last finding says how many more there were.
 */
final class Findings {
    private static final String NUMBER = ".number";
    private static final int MANY = 1_000;
    private static final int TOO_MANY = 10_000;

    private final List<Finding> list = new ArrayList<>();
    private int more;

    void add(Finding finding) {
        if (isToldBefore(finding)) {
            return;
        }
        boolean kept = list.size() < MANY || list.size() < TOO_MANY && finding.severity() == Severity.ERROR;
        if (kept) {
            list.add(finding);
        } else {
            more++;
        }
    }

    /** The syntax has told already that no number stands here; a mapping that wants one need not say so again. */
    private boolean isToldBefore(Finding finding) {
        return finding.code().endsWith(NUMBER)
                && list.stream()
                        .anyMatch(f -> f.place().equals(finding.place())
                                && f.code().endsWith(".element" + NUMBER)
                                && !f.code().equals(finding.code()));
    }

    /** By their place in the file. */
    List<Finding> inOrder() {
        List<Finding> sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparingInt(Findings::segment));
        if (more > 0) {
            sorted.add(Finding.warning("findings.more", new Place.WholeFile(), Integer.toString(more)));
        }
        return sorted;
    }

    private static int segment(Finding finding) {
        return finding.place() instanceof Place.InSegment place ? place.segment() : Integer.MAX_VALUE;
    }
}
