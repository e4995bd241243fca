package org.comptoir.integration.translation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/** What was told of one message, so that no fault is told a second time by what follows from it (EXC-01). */
final class Told {
    /**
     * That a text is no number, or missing, is told by the syntax; what else a mapping tells of a text, the syntax does
     * not know.
     */
    private static final Set<String> OF_FORM =
            Set.of("edifact.number", "x12.number", "edifact.element.missing", "x12.element.missing");

    private static final String LABEL = "identifier.sscc";

    /** What follows from a fault: no number without BGM, no line in a message cut off, a count of labels none of which is sure. */
    private static final Map<String, String> CAUSES = Map.of(
            "document.number.missing", "edifact.segment.missing BGM",
            "document.lines.none", "edifact.trailer.missing UNT",
            "document.package.count", LABEL);

    private static final String NO_AMOUNT = "edifact.allowance.noamount";
    private static final String ELEMENT_LEFT = ".element.left";
    private static final String SEGMENT_LEFT = ".segment.left";

    /** Told of two segments that stand side by side, and of the document that keeps both. */
    private static final String PERIOD = "document.dates.period";

    private final Set<Finding> periods = new HashSet<>();
    private final Set<String> causes = new HashSet<>();
    private final Map<Place, Severity> forms = new HashMap<>();
    /** Segments that are unusable, each under the place of the whole. */
    private final Set<Place> unusable = new HashSet<>();

    /** The syntax tells something of the form of a text or a segment. */
    void form(Finding finding) {
        String cause = finding.code()
                + (finding.arguments().isEmpty()
                        ? ""
                        : " " + finding.arguments().get(0));
        if (CAUSES.containsValue(cause)) {
            causes.add(cause);
        }
        forms.merge(finding.place(), finding.severity(), Told::worse);
        if (finding.isError() && finding.place() instanceof Place.InSegment in) {
            unusable.add(whole(in));
        }
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** A mapping tells something; if it quotes a whole segment, nobody needs to hear that it was not taken over. */
    void meaning(Finding finding) {
        if (finding.code().equals(LABEL) || finding.code().equals(LABEL + ".range")) {
            causes.add(LABEL);
        }
        if (finding.code().equals(PERIOD)) {
            periods.add(finding);
        }
        if (finding.code().equals(NO_AMOUNT) && finding.place() instanceof Place.InSegment in) {
            unusable.add(whole(in));
        }
    }

    /** Whether what a mapping is about to tell was told already, and no less gravely, or follows from it. */
    boolean covers(Finding finding) {
        Severity told = forms.getOrDefault(finding.place(), forms.get(element(finding.place())));
        boolean again = told != null && told.compareTo(finding.severity()) >= 0 && OF_FORM.contains(finding.code());
        return again
                || periods.contains(finding)
                || causes.contains(CAUSES.getOrDefault(finding.code(), ""))
                || isLeftOfFault(finding);
    }

    /** What is not taken over of a text that was quoted before, or of a segment that is unusable. */
    private boolean isLeftOfFault(Finding finding) {
        if (!(finding.place() instanceof Place.InSegment in)) {
            return false;
        }
        return finding.code().endsWith(SEGMENT_LEFT) && unusable.contains(whole(in))
                || finding.code().endsWith(ELEMENT_LEFT) && isQuoted(in);
    }

    /** A fault of a whole element quotes what stands first in it. */
    private boolean isQuoted(Place.InSegment in) {
        return forms.containsKey(in) || forms.containsKey(element(in));
    }

    /** A simple element is its own first component. */
    private static Place element(Place place) {
        return place instanceof Place.InSegment in && in.component() == 1
                ? new Place.InSegment(in.message(), in.segment(), in.tag(), in.element(), 0)
                : place;
    }

    private static Place whole(Place.InSegment in) {
        return new Place.InSegment(in.message(), in.segment(), in.tag(), 0, 0);
    }
}
