package org.comptoir.system.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.comptoir.kernel.persistence.DatabaseSettings;
import org.comptoir.launcher.Problem;
import org.comptoir.system.product.RunningProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: Arquillian does not notice that the server it has met was started again. */
@Order(Integer.MAX_VALUE)
class UnsafeDatabaseIT {

    @AfterEach
    void safeAgain() throws SQLException {
        set("innodb_snapshot_isolation", "ON");
        set("innodb_flush_log_at_trx_commit", "1");
        RunningProduct.startAgain();
    }

    @Test
    @DisplayName(
            "The application refuses to start on a database that loses updates or acknowledged orders, and says what to set")
    void refuses() throws SQLException {
        set("innodb_snapshot_isolation", "OFF");
        set("innodb_flush_log_at_trx_commit", "2");
        RunningProduct.kill("wildfly");
        Throwable problem = catchThrowable(RunningProduct::startAgain);
        assertThat(problem)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Comptoir does not start on this database")
                .hasMessageContaining("Set innodb_snapshot_isolation=ON")
                .hasMessageContaining("Set innodb_flush_log_at_trx_commit=1");
    }

    @Test
    @DisplayName("The product's own database is started with safe settings")
    void ownDatabase() throws SQLException {
        try (Connection connection = RunningProduct.database()) {
            assertThat(DatabaseSettings.of(connection).faults()).isEmpty();
            assertThat(DatabaseSettings.of(connection).values()).containsEntry("log_bin", "ON");
        }
    }

    private static void set(String variable, String value) throws SQLException {
        try (Connection connection = RunningProduct.databaseAsRoot();
                Statement statement = connection.createStatement()) {
            statement.execute("SET GLOBAL " + variable + " = " + value);
        }
    }
}
