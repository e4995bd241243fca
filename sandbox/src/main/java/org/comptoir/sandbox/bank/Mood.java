package org.comptoir.sandbox.bank;

import java.util.concurrent.atomic.AtomicReference;

/** How the bank answers: tests and demonstrations change it. */
public final class Mood {
    /** The answers there are. */
    public enum Answer {
        /** Everything is paid (pain.002 ACSC, then camt.054). */
        PAY,
        /** Everything is refused (pain.002 RJCT, reason AC04: account closed). */
        REJECT,
        /** Accepted only (pain.002 ACCP), the booking never comes. */
        ACCEPT_ONLY,
        /** Nothing comes back. */
        SILENT
    }

    private final AtomicReference<Answer> answer = new AtomicReference<>(Answer.PAY);

    public Answer answer() {
        return answer.get();
    }

    public void become(Answer mood) {
        answer.set(mood);
    }
}
