package org.comptoir.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Real time plus the ISO-8601 duration that stands in the file {@code clock} of the data folder, as the product reads it. */
public final class DemoClock extends Clock {
    private final Path file;
    private final Clock real;

    private DemoClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    /** The demo's clock in {@code home}, in the zone of Paris. */
    public static Clock in(Path home) {
        return new DemoClock(home.resolve("clock"), Clock.system(ZoneId.of("Europe/Paris")));
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(file, real.withZone(zone));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift());
    }

    private Duration shift() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException | DateTimeParseException e) {
            return Duration.ZERO;
        }
    }
}
