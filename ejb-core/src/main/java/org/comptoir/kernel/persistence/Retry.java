package org.comptoir.kernel.persistence;

import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Runs a whole transaction again when it met another one: up to five times, with a growing pause and jitter. */
final class Retry {

    static final int ATTEMPTS = 5;
    private static final long FIRST_PAUSE_MILLIS = 10;

    private Retry() {}

    /**
     * Runs the work, which begins and ends its own transaction; the last failure is thrown as it is.
     *
     * @param rolledBack tells of a failure whether nothing of the transaction has stayed
     */
    static <T> T whileInConflict(Callable<T> work, Predicate<Exception> rolledBack) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (Exception e) {
                if (attempt == ATTEMPTS || !rolledBack.test(e) || !TransientConflict.isIn(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        long most = FIRST_PAUSE_MILLIS << attempt;
        LockSupport.parkNanos(1_000_000L * ThreadLocalRandom.current().nextLong(most / 2, most));
    }
}
