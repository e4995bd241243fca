package org.comptoir.exchange;

/**
 * A file that came in.
 *
 * @param reference the interchange reference, or empty where the form has none
 * @param fileName what the sender called it
 */
public record Incoming(long profileId, String reference, String fileName, byte[] bytes) {}
