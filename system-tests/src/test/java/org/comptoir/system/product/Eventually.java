package org.comptoir.system.product;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens by itself, within a bound. */
public final class Eventually {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Eventually() {}

    /**
     * The first answer that is there; a question that fails has no answer yet.
     *
     * @throws AssertionError with {@code what} when the time is over
     */
    public static <T> T get(String what, Duration within, Callable<Optional<T>> question) {
        long end = System.nanoTime() + within.toNanos();
        Exception last = null;
        while (System.nanoTime() < end) {
            try {
                Optional<T> answer = question.call();
                if (answer.isPresent()) {
                    return answer.get();
                }
            } catch (Exception e) {
                last = e;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("did not happen within " + within + ": " + what, last);
    }
}
