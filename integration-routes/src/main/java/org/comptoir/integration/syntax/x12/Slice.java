package org.comptoir.integration.syntax.x12;

import java.util.List;
import org.comptoir.kernel.finding.Finding;

/**
 * The text of one interchange inside a file, found by its terminators and control segments alone.
 *
 * @param separators null for text outside of any interchange
 * @param wrapped whether lines end inside segments: the file was cut into lines on its way
 * @param findings about its header
 */
record Slice(int start, int end, Separators separators, boolean wrapped, List<Finding> findings) {
    /** Walks over its segments, in order. */
    Walk walk(String text) {
        return new Walk(text, start, end, separators);
    }
}
