package org.comptoir.integration.syntax.edifact;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Recognises a file that was cut into lines of one length on its way, as old mail and mainframe transports do: every
 * end of line inside a segment stands at the same column, and no line is longer. Those ends of line are no data.
 */
final class Wrapped {
    private static final int SHORTEST = 40;

    private final byte[] bytes;
    /** The columns at which lines end inside segments; two of them are enough to tell. */
    private final Set<Integer> columns = new HashSet<>();

    Wrapped(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Notes the lines that end inside the segment from {@code start} to before {@code end}. */
    void note(int start, int end) {
        for (int i = start; i < end - 1 && columns.size() < 2; i++) {
            if (bytes[i] == '\n') {
                columns.add(column(i));
            }
        }
    }

    boolean is() {
        return columns.size() == 1 && columns.iterator().next() >= longestLine();
    }

    private int column(int end) {
        int start = end;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return end - start;
    }

    private int longestLine() {
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
