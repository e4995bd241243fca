package org.comptoir.exchange;

/**
 * A written message.
 *
 * @param reference the control reference of the interchange in {@code bytes}
 * @param standard for example {@code D.96A}; types for example {@code CONTRL}
 */
public record Written(String reference, String standard, String types, byte[] bytes) {}
