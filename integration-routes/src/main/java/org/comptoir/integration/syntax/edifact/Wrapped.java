package org.comptoir.integration.syntax.edifact;

import java.util.TreeMap;

/**
 * Recognises an interchange that was cut into lines of one length on its way, as old mail and mainframe transports do:
 * nearly all lines are equally long, and some ends of line stand inside segments. Those ends of line are no data.
 */
final class Wrapped {
    private static final int SHORTEST = 40;

    private Wrapped() {}

    static boolean is(byte[] bytes, Slice slice) {
        boolean inside = slice.characters().terminator() != '\n'
                && slice.segments().stream().anyMatch(s -> breaksInside(bytes, s));
        return inside && haveOneLength(bytes, slice);
    }

    private static boolean breaksInside(byte[] bytes, Slice.Token segment) {
        for (int i = segment.start(); i < segment.end(); i++) {
            if (bytes[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The commonest length is that of all lines but a few (UNB and UNZ often keep their own). */
    private static boolean haveOneLength(byte[] bytes, Slice slice) {
        TreeMap<Integer, Integer> lengths = new TreeMap<>();
        int start = slice.start();
        for (int i = slice.start(); i < slice.end(); i++) {
            if (bytes[i] == '\n') {
                lengths.merge(i - start, 1, Integer::sum);
                start = i + 1;
            }
        }
        return !lengths.isEmpty() && lengths.lastKey() >= SHORTEST && isCommon(lengths);
    }

    /** No line is longer than the wrapping, and it cuts more often than any other length occurs. */
    private static boolean isCommon(TreeMap<Integer, Integer> lengths) {
        int longest = lengths.get(lengths.lastKey());
        return lengths.headMap(lengths.lastKey()).values().stream().allMatch(n -> n <= longest);
    }
}
