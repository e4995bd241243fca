package org.comptoir.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftedClockTest {

    private static final Instant NOON = Instant.parse("2026-12-04T12:00:00Z");

    private Instant now = NOON;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Without the file the clock shows the machine's time")
    void none() {
        assertThat(clock().instant()).isEqualTo(NOON);
    }

    @Test
    @DisplayName("The duration in the file is added to the machine's time, and the clock goes on running")
    void ahead() throws Exception {
        Files.writeString(folder.resolve("clock"), "PT48H\n");
        Clock clock = clock();
        assertThat(clock.instant()).isEqualTo("2026-12-06T12:00:00Z");
        now = NOON.plusMillis(500);
        assertThat(clock.instant()).isEqualTo("2026-12-06T12:00:00.500Z");
    }

    @Test
    @DisplayName("A change of the file is seen after a second, not at every look")
    void reread() throws Exception {
        Clock clock = clock();
        clock.instant();
        Files.writeString(folder.resolve("clock"), "PT1H");
        now = NOON.plusMillis(900);
        assertThat(clock.instant()).isEqualTo(now);
        now = NOON.plusMillis(1000);
        assertThat(clock.instant()).isEqualTo(now.plusSeconds(3600));
    }

    @Test
    @DisplayName("A file that says nothing sensible means no offset")
    void nonsense() throws Exception {
        Files.writeString(folder.resolve("clock"), "tomorrow");
        assertThat(clock().instant()).isEqualTo(NOON);
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return new ShiftedClock(source.withZone(ZoneOffset.UTC), folder.resolve("clock"));
    }
}
