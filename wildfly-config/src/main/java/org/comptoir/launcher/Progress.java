package org.comptoir.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells the person at the command line what is being done and how long it took. */
public final class Progress {

    private final PrintStream out;
    private final long startedNanos = System.nanoTime();

    /** Tells it on this stream. */
    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Says one thing, after the seconds since the start. */
    public synchronized void say(String part, String words) {
        out.printf(Locale.ROOT, "[%6.1f s] %-10s %s%n", seconds(startedNanos), part, words);
        out.flush();
    }

    /** Says a text of several lines as it is. */
    public synchronized void show(String text) {
        out.println(text);
        out.flush();
    }

    /** Does a step, and says what it was and how long it took. */
    <T> T step(String part, String words, Supplier<T> work) {
        say(part, words + " …");
        long begun = System.nanoTime();
        T result = work.get();
        say(part, String.format(Locale.ROOT, "%s: done in %.1f s", words, seconds(begun)));
        return result;
    }

    /** As the other, for work without a result. */
    void step(String part, String words, Runnable work) {
        step(part, words, () -> {
            work.run();
            return null;
        });
    }

    private static double seconds(long sinceNanos) {
        return Duration.ofNanos(System.nanoTime() - sinceNanos).toMillis() / 1000.0;
    }
}
