package org.comptoir.integration.syntax.layout;

/**
 * The table of one document.
 *
 * @param document its name: that of the canonical record
 * @param head the record that begins it
 * @param meaning what it is, for the documentation
 */
public record Layout(String document, RecordType head, String meaning) {
    /** The version of all layouts; a change that a reader of old files would misread makes a new one. */
    public static final int VERSION = 1;
}
