package org.comptoir.integration.syntax.edi;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;

/**
 * A regular interchange, made of what the file holds while StAEDI reads it, so that one fault does not hide all that
 * follows it: trailers that are missing are put in, segments that no reader could place are taken out. Each of these is
 * a finding. StAEDI asks for the next character only when all that it had was dealt with: hence no more than the last few
 * segments are kept, however large the file is.
 */
public abstract class Framing {
    /** How many segments StAEDI's place may be behind what it has read: UNA and UNB while it settles the separators. */
    private static final int KEPT = 8;

    /** More than any report shows; a file of millions of misplaced segments shall not fill the memory with them. */
    private static final int MOST_REMOVED = 5_000;

    /** What seems to follow the interchange, so that StAEDI stays ready for another one. */
    private static final int MORE = 'U';

    private final Framed[] last = new Framed[KEPT];
    private final Deque<Framed> next = new ArrayDeque<>(4);
    private final Deque<Finding> removed = new ArrayDeque<>();
    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private int given;
    private int markedAt;
    private int markedGiven;
    private boolean over;
    private int more;
    private Severity worst = Severity.WARNING;

    /** Looks at the next segment of the file and {@link #give}s what becomes of it. @return false when none is left */
    protected abstract boolean step();

    /** Adds a segment to what StAEDI reads. @param real see {@link Framed} */
    protected final void give(byte[] bytes, int start, int end, int number, Segment real) {
        next.add(new Framed(bytes, start, end, number, real));
    }

    /** Tells that a segment was taken out or completed. */
    protected final void told(Finding finding) {
        if (removed.size() < MOST_REMOVED) {
            removed.add(finding);
        } else {
            more++;
            worst = finding.severity().compareTo(worst) > 0 ? finding.severity() : worst;
        }
    }

    /** The next byte; after the last one, once, what makes StAEDI expect another interchange. */
    final int read() {
        return at < end || advances() ? bytes[at++] & 0xFF : last();
    }

    private int last() {
        int byteBehind = over ? -1 : MORE;
        over = true;
        return byteBehind;
    }

    private boolean advances() {
        while (next.isEmpty()) {
            if (!step()) {
                return false;
            }
        }
        Framed segment = next.remove();
        last[given++ % KEPT] = segment;
        open(segment, segment.start());
        return true;
    }

    private void open(Framed segment, int from) {
        bytes = segment.bytes();
        at = from;
        end = segment.end();
    }

    final void mark() {
        markedGiven = given;
        markedAt = at;
    }

    final void reset() throws IOException {
        if (given - markedGiven >= KEPT || markedGiven == 0) {
            throw new IOException("the mark is too far back");
        }
        while (given > markedGiven) {
            next.addFirst(last[--given % KEPT]);
        }
        open(last[(given - 1) % KEPT], markedAt);
        over = false;
    }

    /** The segment at a place of StAEDI's, the first being 1; null before it. */
    final Framed at(int position) {
        return position < 1 || given == 0 ? null : last[(Math.min(position, given) - 1) % KEPT];
    }

    /** What was taken out before the segment {@code number}, one at a time; null when all of it was told. */
    final Finding removedBefore(int number) {
        if (removed.isEmpty() && more > 0) {
            return rest();
        }
        boolean due = !removed.isEmpty() && segmentOf(removed.peek()) < number;
        return due ? removed.remove() : null;
    }

    /** How many more there were, no less grave than the gravest of them. */
    private Finding rest() {
        Finding rest = new Finding(worst, "findings.more", new Place.WholeFile(), List.of(Integer.toString(more)));
        more = 0;
        return rest;
    }

    private static int segmentOf(Finding finding) {
        return finding.place() instanceof Place.InSegment place ? place.segment() : 0;
    }

    /** Where StAEDI gives up: how many segments follow the one at {@code position}. */
    final int rest(int position) {
        while (advances()) {
            // only counted
        }
        return given - position;
    }
}
