package org.comptoir.integration.syntax.x12;

import org.comptoir.integration.syntax.edi.SegmentWalk;

/** Walks over segments of X12. */
final class Walk extends SegmentWalk {
    private final String text;
    private Separators separators;
    private int end;
    private boolean terminated;

    /** @param separators null outside of any interchange */
    Walk(String text, int from, int limit, Separators separators) {
        super(from, limit);
        this.text = text;
        this.separators = separators;
    }

    /** From here on other separators hold. @param others null outside of any interchange */
    void use(Separators others) {
        separators = others;
    }

    @Override
    protected boolean isBlank(int at) {
        char c = text.charAt(at);
        boolean used = separators != null && (c == separators.terminator() || c == separators.element());
        return !used && (c == ' ' || c == '\r' || c == '\n' || c == '\t' || c == 0 || c == 0x1A || c == 0xFEFF);
    }

    @Override
    protected int end(int from) {
        int found = text.indexOf(separators.terminator(), from);
        terminated = found >= 0 && found < limit();
        end = terminated ? found : limit();
        return end + 1;
    }

    boolean isTerminated() {
        return terminated;
    }

    /** The segment as it stands there, the terminator not counted. */
    String segment() {
        return text.substring(start(), end);
    }

    /** Whether a line ends inside the segment, so that more of it follows. */
    boolean isBroken() {
        int i = end;
        while (i > start() && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        while (i > start() && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
            i--;
        }
        return i > start();
    }
}
