package org.comptoir.integration.syntax.edifact;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises a file that was cut into lines of one length on its way, as old mail and mainframe transports do: every
 * end of line inside a segment stands at the same column, and no line is longer. Those ends of line are no data.
 */
final class Wrapped {
    private static final int SHORTEST = 40;

    private Wrapped() {}

    static boolean is(byte[] bytes, List<Slice> slices) {
        Set<Integer> columns = new HashSet<>();
        for (Slice slice : slices) {
            if (slice.characters().terminator() != '\n') {
                slice.segments().forEach(s -> breaks(bytes, s, columns));
            }
        }
        return columns.size() == 1 && columns.iterator().next() >= longestLine(bytes);
    }

    /** The columns at which lines end inside a segment. */
    private static void breaks(byte[] bytes, Slice.Token segment, Set<Integer> columns) {
        for (int i = segment.start(); i < segment.end() - 1 && columns.size() < 2; i++) {
            if (bytes[i] == '\n') {
                columns.add(column(bytes, i));
            }
        }
    }

    private static int column(byte[] bytes, int end) {
        int start = end;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return end - start;
    }

    private static int longestLine(byte[] bytes) {
        int longest = SHORTEST;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return longest;
    }

    /** The file without its ends of line. */
    static byte[] joined(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (byte b : bytes) {
            if (b != '\n' && b != '\r') {
                out.write(b);
            }
        }
        return out.toByteArray();
    }
}
