package org.comptoir.integration.translation;

/**
 * One value that two readings of a file differ in.
 *
 * @param document the document's place in the file and its number, for example {@code 1 A-2026-88}
 * @param path of the value, for example {@code lines[2].quantity.value}
 * @param before null when it was not there; after alike
 */
public record Difference(String document, String path, String before, String after) {}
