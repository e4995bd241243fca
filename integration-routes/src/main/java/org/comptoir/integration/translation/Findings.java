package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    /**
     * That a text is no number, or missing, is told by the syntax; what else a mapping tells of a text, the syntax does
     * not know.
     */
    private static final Set<String> OF_FORM =
            Set.of("edifact.number", "x12.number", "edifact.element.missing", "x12.element.missing");

    /** That a text is no code of its list. */
    private static final Set<String> OF_CODES =
            Set.of("edifact.code", "document.unit", "edifact.currency", "x12.currency");

    /** What follows from a fault of the form: no number without BGM, no line in a message that was cut off. */
    private static final Map<String, String> CAUSES = Map.of(
            "document.number.missing", "edifact.segment.missing BGM",
            "document.lines.none", "edifact.trailer.missing UNT");

    private static final String ELEMENT_LEFT = ".element.left";
    private static final String SEGMENT_LEFT = ".segment.left";

    private final List<Finding> list = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Map<Place, Severity> forms = new HashMap<>();
    /** Elements that something is wrong with, as if each were a place without component; segments that are unusable. */
    private final Set<Place> faulty = new HashSet<>();

    private int more;

    /** What the syntax tells of the form of a text. */
    void form(Finding finding) {
        if (CAUSES.containsValue(saying(finding))) {
            said.add(saying(finding));
        }
        forms.merge(finding.place(), finding.severity(), Findings::worse);
        if (finding.place() instanceof Place.InSegment in) {
            faulty.add(element(in));
            if (finding.isError()) {
                faulty.add(segment(in));
            }
        }
        add(finding);
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** What a mapping tells: not again what was told of the form of the same text, and no less gravely. */
    void meaning(Finding finding) {
        Severity told = forms.get(finding.place());
        boolean again = told != null && told.compareTo(finding.severity()) >= 0 && OF_FORM.contains(finding.code());
        boolean follows = said.contains(CAUSES.getOrDefault(finding.code(), ""));
        if (!again && !follows && !isLeftOfFault(finding)) {
            forgetLength(finding);
            note(finding);
            add(finding);
        }
    }

    /** What is wrong with a whole segment says enough of what was not taken from it. */
    private void note(Finding finding) {
        boolean grave = finding.severity().compareTo(Severity.WARNING) >= 0;
        if (grave && finding.place() instanceof Place.InSegment in && in.element() == 0) {
            faulty.add(segment(in));
        }
    }

    private static String saying(Finding finding) {
        return finding.code() + (finding.arguments().isEmpty() ? "" : " " + finding.arguments().get(0));
    }

    /** A code that does not exist is no text to be shortened. */
    private void forgetLength(Finding code) {
        if (OF_CODES.contains(code.code()) && list.size() < MANY && code.place() instanceof Place.InSegment in) {
            list.removeIf(f -> f.code().endsWith(".element.long") && isIn(in, f.place()));
        }
    }

    private static boolean isIn(Place.InSegment element, Place place) {
        return place instanceof Place.InSegment in && element(in).equals(element(element));
    }

    /** What is not taken over of an element or a segment that a fault was told of already. */
    private boolean isLeftOfFault(Finding finding) {
        if (!(finding.place() instanceof Place.InSegment in)) {
            return false;
        }
        return finding.code().endsWith(ELEMENT_LEFT) && faulty.contains(element(in))
                || finding.code().endsWith(SEGMENT_LEFT) && faulty.contains(segment(in));
    }

    private static Place element(Place.InSegment in) {
        return new Place.InSegment("", in.segment(), in.tag(), in.element(), 0);
    }

    private static Place segment(Place.InSegment in) {
        return element(new Place.InSegment("", in.segment(), in.tag(), 0, 0));
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
