package org.comptoir.integration.syntax.x12;

/** Walks over the segments in a stretch of text by looking at terminators only. */
final class Walk {
    private final String text;
    private final int limit;
    private Separators separators;
    private int start;
    private int end;
    private int next;
    private boolean terminated;

    /** @param separators null outside of any interchange */
    Walk(String text, int from, int limit, Separators separators) {
        this.text = text;
        this.limit = limit;
        this.separators = separators;
        this.next = from;
    }

    /** From here on other separators hold. @param others null outside of any interchange */
    void use(Separators others) {
        separators = others;
    }

    /** Goes to the next segment. @return false when there is none */
    boolean advances() {
        if (!finds()) {
            return false;
        }
        take();
        return true;
    }

    /** Goes to where the next segment begins. @return false when there is none */
    boolean finds() {
        start = next;
        while (start < limit && isBlank(text.charAt(start))) {
            start++;
        }
        return start < limit;
    }

    private boolean isBlank(char c) {
        boolean used = separators != null && (c == separators.terminator() || c == separators.element());
        return !used && (c == ' ' || c == '\r' || c == '\n' || c == '\t' || c == 0 || c == 0x1A || c == 0xFEFF);
    }

    /** Finds the end of the segment that begins here. */
    void take() {
        int found = text.indexOf(separators.terminator(), start);
        terminated = found >= 0 && found < limit;
        end = terminated ? found : limit;
        next = Math.min(end + 1, limit);
    }

    /** Goes over what is no segment. @param to where the next one may begin */
    void skip(int to) {
        next = to;
    }

    int start() {
        return start;
    }

    /** Where the next segment may begin. */
    int next() {
        return next;
    }

    boolean isTerminated() {
        return terminated;
    }

    /** The segment as it stands there, the terminator not counted. */
    String segment() {
        return text.substring(start, end);
    }

    /** Whether a line ends inside the segment, so that more of it follows. */
    boolean isBroken() {
        int i = end;
        while (i > start && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        while (i > start && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
            i--;
        }
        return i > start;
    }
}
