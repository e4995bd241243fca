package org.comptoir.kernel.finding;

import java.io.Serializable;

/** Where in somebody's data a finding stands. Counts begin at 1; 0 means "the whole". */
public sealed interface Place extends Serializable {
    /** The place in a few words that hold in every language, for example {@code 12 LIN 3/1}. */
    String brief();

    /** The whole file. */
    record WholeFile() implements Place {
        @Override
        public String brief() {
            return "-";
        }
    }

    /**
     * A place in a segment syntax (EDIFACT, X12).
     *
     * @param message the message's reference, or empty for the envelope
     * @param segment the segment's number in the interchange
     * @param tag the segment's tag
     * @param element the data element's position in the segment
     * @param component the component's position in the element
     */
    record InSegment(String message, int segment, String tag, int element, int component) implements Place {
        @Override
        public String brief() {
            String fine = element == 0 ? "" : component == 0 ? " " + element : " " + element + "/" + component;
            return segment + " " + tag + fine;
        }
    }

    /** A cell or a line of a table; the column is its name or its letter, or empty for the whole line. */
    record InTable(int row, String column) implements Place {
        @Override
        public String brief() {
            return column.isEmpty() ? Integer.toString(row) : row + "/" + column;
        }
    }

    /**
     * A place in a tree.
     *
     * @param path an XPath or a JSON pointer
     * @param line the line of the file where it was met, and the column: in XML behind the element's start tag, where its
     *     text begins; in JSON at the end of the value; both 0 when not known
     */
    record InTree(String path, int line, int column) implements Place {
        /** A place of which only the path is known. */
        public InTree(String path) {
            this(path, 0, 0);
        }

        @Override
        public String brief() {
            return path;
        }
    }
}
