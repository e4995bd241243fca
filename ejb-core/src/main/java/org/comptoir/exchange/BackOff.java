package org.comptoir.exchange;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait after a failed attempt: 2, 4, 8 … seconds up to a bound, give or take a quarter, so that those who failed together do not come back together. */
final class BackOff {
    private BackOff() {}

    static Duration after(int attempt, Duration longest) {
        long seconds = 1L << Math.min(attempt, 20);
        long bounded = Math.min(seconds, longest.toSeconds());
        double jitter = 0.75 + ThreadLocalRandom.current().nextDouble() / 2;
        return Duration.ofMillis((long) (bounded * 1000 * jitter));
    }
}
