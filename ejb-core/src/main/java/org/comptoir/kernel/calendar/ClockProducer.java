package org.comptoir.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Gives the application its one clock, in UTC: the machine's, or in the demo profile one that can be set
 * ({@code ./comptoir clock}).
 */
@ApplicationScoped
public class ClockProducer {

    /** The clock of this installation, decided once by {@code COMPTOIR_PROFILE} and {@code COMPTOIR_HOME}. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        String home = System.getenv("COMPTOIR_HOME");
        boolean settable = "demo".equals(System.getenv("COMPTOIR_PROFILE")) && home != null;
        return settable ? new ShiftedClock(Clock.systemUTC(), Path.of(home, "clock")) : Clock.systemUTC();
    }
}
