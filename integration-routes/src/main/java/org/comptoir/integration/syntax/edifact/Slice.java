package org.comptoir.integration.syntax.edifact;

/**
 * The bytes of one interchange inside a file, found by its service segments alone.
 *
 * @param start where UNA or the first segment begins; end after the last segment's terminator
 * @param body where the first segment after UNA begins
 * @param characters the service characters in force
 * @param declared whether UNA stands there
 * @param guessed whether the terminator was found by looking, since neither UNA nor the standard names it
 * @param first the tag of the first segment, UNA not counted, or empty
 */
record Slice(
        int start, int body, int end, ServiceCharacters characters, boolean declared, boolean guessed, String first) {
    /** Whether UNA is there without its fifth place, as those write it who drop the blank. */
    boolean isAdviceShort() {
        return declared && body - start < Scanner.UNA;
    }

    boolean begins(String tag) {
        return first.equals(tag);
    }

    /** Whether it is no interchange and no message, but what stands beside them. */
    boolean isStray() {
        return !begins("UNB") && !begins("UNH");
    }

    /** Walks over its segments, UNA not counted, in order. */
    Walk walk(byte[] bytes) {
        return new Walk(bytes, body, end, characters);
    }
}
