package org.comptoir.kernel.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * A clock that runs ahead of another one, or behind it, by the ISO-8601 duration that stands in a file.
 *
 * <p>For the demo and the tests only. The file is read at most once a second; no file, or one that cannot be read, means
 * no offset.
 */
final class ShiftedClock extends Clock {

    private static final Duration REREAD_AFTER = Duration.ofSeconds(1);

    private final Clock base;
    private final Path file;
    private volatile Reading last;

    ShiftedClock(Clock base, Path file) {
        this.base = base;
        this.file = file;
        this.last = new Reading(Instant.MIN, Duration.ZERO);
    }

    @Override
    public Instant instant() {
        Instant now = base.instant();
        Reading reading = last;
        if (!now.isBefore(reading.at) && now.minus(REREAD_AFTER).isBefore(reading.at)) {
            return now.plus(reading.offset);
        }
        last = new Reading(now, read());
        return now.plus(last.offset);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftedClock(base.withZone(zone), file);
    }

    private Duration read() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException | DateTimeParseException e) {
            return Duration.ZERO;
        }
    }

    private record Reading(Instant at, Duration offset) {}
}
