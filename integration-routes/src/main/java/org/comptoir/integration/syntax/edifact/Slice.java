package org.comptoir.integration.syntax.edifact;

import java.util.List;

/**
 * The bytes of one interchange inside a file, found by its service segments alone.
 *
 * @param start where UNA or the first segment begins; end after the last segment's terminator
 * @param body where the first segment after UNA begins
 * @param characters the service characters in force
 * @param declared whether UNA stands there
 * @param segments the segments, UNA not counted, in order
 */
record Slice(int start, int body, int end, ServiceCharacters characters, boolean declared, List<Token> segments) {
    /** A segment's tag and bytes; end is behind the terminator, or the end of the file when that is missing. */
    record Token(String tag, int start, int end, boolean terminated) {}

    boolean begins(String tag) {
        return !segments.isEmpty() && segments.get(0).tag().equals(tag);
    }

    boolean ends(String tag) {
        return !segments.isEmpty() && segments.get(segments.size() - 1).tag().equals(tag);
    }

    long count(String tag) {
        return segments.stream().filter(s -> s.tag().equals(tag)).count();
    }
}
