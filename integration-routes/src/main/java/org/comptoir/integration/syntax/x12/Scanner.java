package org.comptoir.integration.syntax.x12;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Cuts a file into interchanges by ISA, IEA and terminators, in one pass. What stands between them is kept as stray. */
final class Scanner {
    /** A catalogue of 100,000 articles has one million. */
    private static final int MOST_SEGMENTS = 2_000_000;

    private final String text;
    private final Walk walk;
    private final List<Slice> slices = new ArrayList<>();
    private List<Finding> findings = List.of();
    private Separators separators;
    private boolean wrapped;
    private boolean empty = true;
    private int start;
    private int segments;

    private Scanner(String text) {
        this.text = text;
        this.walk = new Walk(text, 0, text.length(), null);
    }

    static List<Slice> scan(String text) {
        Scanner scanner = new Scanner(text);
        scanner.run();
        return scanner.slices;
    }

    private void run() {
        boolean more = walk.finds();
        start = walk.start();
        while (more && slices.size() <= X12File.MOST_INTERCHANGES && segments < MOST_SEGMENTS) {
            if (IsaHeader.isAt(text, walk.start())) {
                begin(walk.start());
            }
            if (separators == null) {
                stray(walk.start());
            } else {
                segment();
            }
            more = walk.finds();
        }
        if (segments == MOST_SEGMENTS) {
            String most = Integer.toString(MOST_SEGMENTS);
            findings = new ArrayList<>(findings);
            findings.add(Finding.error("x12.segments.many", new Place.WholeFile(), most));
        }
        close(more ? walk.start() : text.length());
    }

    private void begin(int at) {
        close(at);
        IsaHeader.Found found = IsaHeader.of(text, at);
        use(found.separators());
        findings = found.findings();
    }

    private void use(Separators found) {
        separators = found;
        walk.use(found);
    }

    /** Up to the next header, or to the end. */
    private void stray(int at) {
        int next = text.indexOf("ISA", at + 1);
        while (next > 0 && !IsaHeader.isAt(text, next)) {
            next = text.indexOf("ISA", next + 1);
        }
        int end = next < 0 ? text.length() : next;
        empty = false;
        walk.skip(end);
        close(end);
    }

    private void segment() {
        walk.take();
        segments++;
        empty = false;
        wrapped |= !wrapped && walk.isBroken();
        if (text.startsWith("IEA", walk.start())) {
            close(walk.end());
        }
    }

    private void close(int end) {
        if (!empty || !findings.isEmpty()) {
            slices.add(new Slice(start, end, separators, wrapped, findings));
        }
        empty = true;
        wrapped = false;
        findings = List.of();
        use(null);
        start = end;
    }
}
