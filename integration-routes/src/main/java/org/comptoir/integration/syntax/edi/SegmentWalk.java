package org.comptoir.integration.syntax.edi;

/** Walks over the segments in a stretch of a file by looking at service characters only; none of them is kept. */
public abstract class SegmentWalk {
    private final int limit;
    private int start;
    private int next;

    /** @param from where the first segment may begin; limit where the stretch ends */
    protected SegmentWalk(int from, int limit) {
        this.next = from;
        this.limit = limit;
    }

    /** Goes to the next segment. @return false when there is none */
    public final boolean advances() {
        if (!finds()) {
            return false;
        }
        take();
        return true;
    }

    /** Goes to where the next segment begins. @return false when there is none */
    public final boolean finds() {
        start = next;
        while (start < limit && isBlank(start)) {
            start++;
        }
        return start < limit;
    }

    /** Whether white space stands there that belongs to no segment. */
    protected abstract boolean isBlank(int at);

    /** Finds the end of the segment that begins here. */
    public final void take() {
        next = Math.min(end(start), limit);
    }

    /** Where the segment ends that begins at {@code from}: behind its terminator, or beyond the stretch. */
    protected abstract int end(int from);

    /** Goes over what is no segment. @param to where the next one may begin */
    public final void skip(int to) {
        next = to;
    }

    /** Where the segment begins. */
    public final int start() {
        return start;
    }

    /** Behind its terminator, or the end of the file when that is missing. */
    public final int end() {
        return next;
    }

    protected final int limit() {
        return limit;
    }
}
