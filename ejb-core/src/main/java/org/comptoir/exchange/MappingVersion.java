package org.comptoir.exchange;

import java.io.Serializable;
import java.time.Instant;

/**
 * One version of a partner's own mapping, as it was stored; a text never changes.
 *
 * @param number counted within the partner's profile, from 1
 * @param activatedBy who put it into use the last time, or null; activatedAt when, or null
 */
public record MappingVersion(
        int number,
        MappingState state,
        String text,
        String storedBy,
        Instant storedAt,
        String activatedBy,
        Instant activatedAt)
        implements Serializable {}
