package org.comptoir.kernel.persistence;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.persistence.exceptions.EclipseLinkException;

/**
 * Tells the failures that vanish when the whole transaction is run again, because it only met another one.
 *
 * <p>MariaDB: 1020 (the row changed since it was read, snapshot isolation), 1205 (lock wait timeout), 1213 (deadlock).
 * Jakarta Persistence: a version that somebody else has raised.
 */
final class TransientConflict {

    private static final Set<Integer> VENDOR_CODES = Set.of(1020, 1205, 1213);

    private TransientConflict() {}

    /**
     * Looks through causes, suppressed and internal exceptions: the transaction manager and EclipseLink hide the reason of
     * a failed commit there.
     */
    static boolean isIn(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.push(failure);
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (isOne(next)) {
                return true;
            }
            if (seen.add(next)) {
                pushReasons(next, open);
            }
        }
        return false;
    }

    private static boolean isOne(Throwable failure) {
        return failure instanceof SQLException sql && VENDOR_CODES.contains(sql.getErrorCode())
                || failure instanceof OptimisticLockException
                || failure instanceof PessimisticLockException
                || failure instanceof LockTimeoutException;
    }

    private static void pushReasons(Throwable failure, Deque<Throwable> open) {
        if (failure.getCause() != null) {
            open.push(failure.getCause());
        }
        if (failure instanceof EclipseLinkException own && own.getInternalException() != null) {
            open.push(own.getInternalException());
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            open.push(suppressed);
        }
    }
}
