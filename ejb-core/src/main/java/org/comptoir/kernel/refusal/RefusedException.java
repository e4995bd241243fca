package org.comptoir.kernel.refusal;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A wish that the rules do not allow. Expected, shown to the user and answered to machines (409 or 422), never logged
 * as a fault. Rolls the transaction back.
 */
@ApplicationException(rollback = true)
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code() + " " + refusal.arguments());
        this.refusal = refusal;
    }

    /** A refusal with a code (bundle {@code org.comptoir.words.common}, key {@code refusal.<code>}) and what it quotes. */
    public RefusedException(String code, String... arguments) {
        this(new Refusal(code, List.of(arguments), "", List.of()));
    }

    public Refusal refusal() {
        return refusal;
    }
}
