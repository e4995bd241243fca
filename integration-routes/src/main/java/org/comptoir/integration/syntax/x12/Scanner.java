package org.comptoir.integration.syntax.x12;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.integration.syntax.x12.Slice.Token;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Cuts a file into interchanges by ISA, IEA and terminators, in one pass. What stands between them is kept as stray. It stops
 * where a file has more interchanges or segments than anybody sends: what is cut off is a finding.
 */
final class Scanner {
    /** Each takes its own reader; a file with more was not made by anybody who trades. */
    static final int MOST_INTERCHANGES = 5_000;

    /** A catalogue of 100,000 articles has one million. */
    static final int MOST_SEGMENTS = 2_000_000;

    private final String text;
    private final List<Slice> slices = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private List<Finding> findings = List.of();
    private Separators separators;
    private int start;
    private int segments;

    private Scanner(String text) {
        this.text = text;
    }

    static List<Slice> scan(String text) {
        Scanner scanner = new Scanner(text);
        scanner.run();
        return scanner.slices;
    }

    private void run() {
        int at = skipBlank(0);
        start = at;
        while (at < text.length() && slices.size() <= MOST_INTERCHANGES && segments < MOST_SEGMENTS) {
            if (IsaHeader.isAt(text, at)) {
                begin(at);
            }
            at = skipBlank(separators == null ? stray(at) : segment(at));
        }
        if (segments == MOST_SEGMENTS) {
            String most = Integer.toString(MOST_SEGMENTS);
            findings = new ArrayList<>(findings);
            findings.add(Finding.error("x12.segments.many", new Place.WholeFile(), most));
        }
        close(at);
    }

    private void begin(int at) {
        close(at);
        IsaHeader.Found found = IsaHeader.of(text, at);
        separators = found.separators();
        findings = found.findings();
    }

    /** Up to the next header, or to the end. */
    private int stray(int at) {
        int next = text.indexOf("ISA", at + 1);
        while (next > 0 && !IsaHeader.isAt(text, next)) {
            next = text.indexOf("ISA", next + 1);
        }
        int end = next < 0 ? text.length() : next;
        tokens.add(new Token(at, end, true));
        close(end);
        return end;
    }

    private int segment(int at) {
        int end = text.indexOf(separators.terminator(), at);
        boolean terminated = end >= 0;
        int last = terminated ? end : text.length();
        tokens.add(new Token(at, last, terminated));
        segments++;
        int next = Math.min(last + 1, text.length());
        if (text.startsWith("IEA", at)) {
            close(next);
        }
        return next;
    }

    private void close(int end) {
        if (!tokens.isEmpty() || !findings.isEmpty()) {
            slices.add(new Slice(start, end, separators, tokens, findings));
        }
        tokens = new ArrayList<>();
        findings = List.of();
        separators = null;
        start = end;
    }

    private int skipBlank(int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isBlank(char c) {
        boolean used = separators != null && (c == separators.terminator() || c == separators.element());
        return !used && (c == ' ' || c == '\r' || c == '\n' || c == '\t' || c == 0 || c == 0x1A || c == 0xFEFF);
    }
}
