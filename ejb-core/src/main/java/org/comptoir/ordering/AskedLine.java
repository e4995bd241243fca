package org.comptoir.ordering;

import java.io.Serializable;

/**
 * A line as somebody scanned, pasted or uploaded it.
 *
 * @param line the line number in the text or file, from 1
 * @param code a bar code or a supplier's reference, as written
 * @param quantity as written; empty stands for the smallest orderable quantity
 */
public record AskedLine(int line, String code, String quantity) implements Serializable {}
