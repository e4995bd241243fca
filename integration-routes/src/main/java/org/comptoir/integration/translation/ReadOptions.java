package org.comptoir.integration.translation;

/**
 * Bounds and assumptions for reading.
 *
 * @param maximumBytes a larger file is refused unread
 * @param currency ISO 4217, assumed where a document gives amounts without a currency
 */
public record ReadOptions(int maximumBytes, String currency) {
    /** 64 MiB, euro. */
    public static final ReadOptions DEFAULT = new ReadOptions(64 << 20, "EUR");
}
