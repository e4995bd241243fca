package org.comptoir.integration.syntax.edi;

/**
 * One segment as StAEDI gets it.
 *
 * @param bytes where it stands, from {@code start} to before {@code end}
 * @param number its number in the file; for one that was put in, the number of the one before it, negative or 0
 * @param real the control segment that really stands there when another one was written for StAEDI, else null
 */
record Framed(byte[] bytes, int start, int end, int number, Segment real) {}
