package org.comptoir.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** {@code clock 2027-02-01[T09:00]}: sets the demo's clock, in French time; {@code clock now} gives it back. */
final class ClockCommand {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final LocalTime START_OF_WORK = LocalTime.of(9, 0);

    private final Path file;
    private final Clock clock = Clock.systemUTC();

    ClockCommand(Installation installation) {
        this.file = installation.home().resolve("clock");
    }

    void run(List<String> args) {
        if (!args.isEmpty()) {
            set(args.get(0));
        }
        System.out.println("The product's clock shows "
                + LocalDateTime.ofInstant(now(), ZONE).truncatedTo(ChronoUnit.MINUTES) + ".");
    }

    private void set(String when) {
        if ("now".equals(when)) {
            Folders.delete(file);
        } else {
            Duration offset = Duration.between(clock.instant(), parse(when))
                    .truncatedTo(ChronoUnit.SECONDS)
                    .plusSeconds(1);
            Folders.write(file, offset + "\n");
        }
    }

    private Instant now() {
        return file.toFile().exists() ? clock.instant().plus(Duration.parse(Commands.text(file))) : clock.instant();
    }

    static Instant parse(String when) {
        try {
            LocalDateTime local = when.contains("T")
                    ? LocalDateTime.parse(when)
                    : LocalDate.parse(when).atTime(START_OF_WORK);
            return local.atZone(ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new Problem("Not a date: " + when + ".", "Write it as 2027-02-01 or 2027-02-01T09:00, or now.");
        }
    }
}
