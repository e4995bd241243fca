package org.comptoir.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private final AtomicInteger tries = new AtomicInteger();

    @ParameterizedTest(name = "vendor error {0}")
    @ValueSource(ints = {1020, 1205, 1213})
    @DisplayName("A transaction that met another one is run again, and its second try counts")
    void again(int vendorCode) throws Exception {
        String result = Retry.whileInConflict(() -> failOnce(wrapped(vendorCode)), e -> true);
        assertThat(result).isEqualTo("done");
        assertThat(tries).hasValue(2);
    }

    @Test
    @DisplayName("A raised version is such a meeting too")
    void version() throws Exception {
        Retry.whileInConflict(() -> failOnce(new IllegalStateException(new OptimisticLockException())), e -> true);
        assertThat(tries).hasValue(2);
    }

    @Test
    @DisplayName("The reason is found where EclipseLink and the transaction manager hide it")
    void hidden() {
        Exception suppressing = new IllegalStateException("could not commit");
        suppressing.addSuppressed(DatabaseException.sqlException(new SQLException("", "", 1020)));
        assertThat(TransientConflict.isIn(suppressing)).isTrue();
    }

    @Test
    @DisplayName("A duplicate key is told at once: it would be one again")
    void otherError() {
        assertThatThrownBy(() -> Retry.whileInConflict(() -> failOnce(wrapped(1062)), e -> true))
                .hasRootCauseMessage("1062");
        assertThat(tries).hasValue(1);
    }

    @Test
    @DisplayName("What did not roll back is never run twice")
    void notRolledBack() {
        assertThatThrownBy(() -> Retry.whileInConflict(() -> failOnce(wrapped(1213)), e -> false));
        assertThat(tries).hasValue(1);
    }

    @Test
    @DisplayName("After five tries the conflict is told")
    void givesUp() {
        assertThatThrownBy(() -> Retry.whileInConflict(
                () -> {
                    tries.incrementAndGet();
                    throw wrapped(1213);
                },
                e -> true));
        assertThat(tries).hasValue(Retry.ATTEMPTS);
    }

    private String failOnce(Exception failure) throws Exception {
        if (tries.incrementAndGet() == 1) {
            throw failure;
        }
        return "done";
    }

    private static Exception wrapped(int vendorCode) {
        return new IllegalStateException(new SQLException(String.valueOf(vendorCode), "40001", vendorCode));
    }
}
