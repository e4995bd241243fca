package org.comptoir.integration.syntax.x12;

import java.util.List;
import org.comptoir.kernel.finding.Finding;

/**
 * The text of one interchange inside a file, found by its terminators and control segments alone.
 *
 * @param separators null for text outside of any interchange
 * @param findings about its header
 */
record Slice(int start, int end, Separators separators, List<Token> segments, List<Finding> findings) {
    /** A segment's text; end is behind its last character, the terminator not counted. */
    record Token(int start, int end, boolean terminated) {}
}
