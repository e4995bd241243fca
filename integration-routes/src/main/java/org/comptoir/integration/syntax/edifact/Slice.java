package org.comptoir.integration.syntax.edifact;

/**
 * The bytes of one interchange inside a file, found by its service segments alone.
 *
 * @param start where UNA or the first segment begins; end after the last segment's terminator
 * @param body where the first segment after UNA begins
 * @param characters the service characters in force
 * @param declared whether UNA stands there
 * @param first the tag of the first segment, UNA not counted, or empty
 */
record Slice(int start, int body, int end, ServiceCharacters characters, boolean declared, String first) {
    boolean begins(String tag) {
        return first.equals(tag);
    }

    /** Walks over its segments, UNA not counted, in order. */
    Walk walk(byte[] bytes) {
        return new Walk(bytes, body, end, characters);
    }
}
