package org.comptoir.integration.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/**
 * Findings that say the same of many places: one code at one element of many segments, one column of many rows. The first
 * three are shown and the others summed up, so that five hundred of them hide no other.
 */
final class SameKind {
    private static final int SHOWN = 3;
    /** So many are shown one by one all the same: a sum would be no shorter. */
    private static final int FEW = 5;

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]|/\\d+(?=/|$)");

    private static final Pattern HEAD = Pattern.compile("[A-Z0-9]+[+*][^+*:]*");

    private final Map<Kind, Integer> counts = new HashMap<>();
    private final Map<Kind, Finding> last = new HashMap<>();
    private final Map<Kind, Integer> shown = new HashMap<>();

    SameKind(List<Finding> findings) {
        for (Finding finding : findings) {
            Kind kind = Kind.of(finding);
            counts.merge(kind, 1, Integer::sum);
            last.put(kind, finding);
        }
    }

    /** Whether the next of the findings is shown by itself; asked of each of them once, in order. */
    boolean shows(Finding next) {
        Kind kind = Kind.of(next);
        int number = shown.merge(kind, 1, Integer::sum);
        return number <= SHOWN || counts.get(kind) <= FEW;
    }

    /** Behind {@code finding}: how many more of its kind there are, if they are not shown. */
    Optional<Finding> rest(Finding finding) {
        Kind kind = Kind.of(finding);
        int all = counts.get(kind);
        if (all <= FEW || shown.get(kind) != SHOWN) {
            return Optional.empty();
        }
        String end = last.get(kind).place().brief();
        return Optional.of(Finding.information(
                "findings.same", finding.place(), Integer.toString(all - SHOWN), finding.code(), end));
    }

    /** A whole segment is quoted: {@code RFF+ON} and {@code RFF+IV} are not of one kind. */
    private static String qualified(Finding finding) {
        Matcher head = HEAD.matcher(String.join("", finding.arguments()));
        return head.lookingAt() ? head.group() : "";
    }

    /** What findings of one kind have in common. */
    private record Kind(Severity severity, String code, String where) {
        static Kind of(Finding finding) {
            return new Kind(finding.severity(), finding.code(), where(finding.place(), finding));
        }

        private static String where(Place place, Finding finding) {
            if (place instanceof Place.InSegment in && in.element() > 0) {
                return in.tag() + " " + in.element() + "/" + in.component();
            }
            if (place instanceof Place.InSegment in) {
                return in.tag() + " " + qualified(finding);
            }
            return place instanceof Place.InTable in
                    ? in.column()
                    : INDEX.matcher(place.brief()).replaceAll("");
        }
    }
}
