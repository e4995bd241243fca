package org.comptoir.portal.refusal;

import java.util.Optional;

/** Finds what really happened inside what the container wrapped around it. */
final class Cause {
    private Cause() {}

    /** The first throwable of {@code type} in the chain. */
    static <T extends Throwable> Optional<T> of(Throwable thrown, Class<T> type) {
        int depth = 0;
        for (Throwable each = thrown; each != null && depth < 30; each = each.getCause(), depth++) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }
}
