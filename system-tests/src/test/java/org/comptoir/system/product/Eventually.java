package org.comptoir.system.product;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens by itself, within a bound. */
public final class Eventually {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Eventually() {}

    /** The first answer that is there. @throws AssertionError with {@code what} when the time is over */
    public static <T> T get(String what, Duration within, Callable<Optional<T>> question) throws Exception {
        long end = System.nanoTime() + within.toNanos();
        Optional<T> answer = question.call();
        while (answer.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = question.call();
        }
        return answer.orElseThrow(() -> new AssertionError("did not happen within " + within + ": " + what));
    }
}
