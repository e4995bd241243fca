package org.comptoir.integration.transport.sftp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bounds the tries to guess a password: after five wrong ones within five minutes an account is shut to that address. */
final class LoginGuard {
    static final int TRIES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    LoginGuard(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isShut(String account, String address) {
        return recent(account + " " + address).size() >= TRIES;
    }

    synchronized void failed(String account, String address) {
        recent(account + " " + address).add(clock.instant());
    }

    synchronized void succeeded(String account, String address) {
        failures.remove(account + " " + address);
    }

    private Deque<Instant> recent(String key) {
        Deque<Instant> all = failures.computeIfAbsent(key, k -> new ArrayDeque<>());
        Instant from = clock.instant().minus(WINDOW);
        all.removeIf(at -> at.isBefore(from));
        return all;
    }
}
