package org.comptoir.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseSettingsTest {

    private static final Map<String, String> SAFE = Map.of(
            "innodb_flush_log_at_trx_commit", "1",
            "sync_binlog", "1",
            "log_bin", "ON",
            "innodb_snapshot_isolation", "ON");

    @Test
    @DisplayName("A database that keeps what it acknowledged and isolates its writers is accepted")
    void safe() {
        assertThatCode(() -> new DatabaseSettings(SAFE).requireSafe()).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "innodb_flush_log_at_trx_commit,2",
        "innodb_flush_log_at_trx_commit,0",
        "sync_binlog,0",
        "innodb_snapshot_isolation,OFF"
    })
    @DisplayName("One unsafe setting is refused, with its name, its value and what to write instead")
    void unsafe(String name, String value) {
        assertThatThrownBy(() -> with(name, value).requireSafe())
                .hasMessageContaining("Comptoir does not start on this database")
                .hasMessageContaining(name + " is " + value)
                .hasMessageContaining("Set " + name + "=");
    }

    @Test
    @DisplayName("Without a binary log nothing is asked of its synchronisation")
    void noBinaryLog() {
        Map<String, String> values = new HashMap<>(SAFE);
        values.put("log_bin", "OFF");
        values.put("sync_binlog", "0");
        assertThat(new DatabaseSettings(values).faults()).isEmpty();
    }

    @Test
    @DisplayName("A server that does not know snapshot isolation is refused")
    void unknown() {
        Map<String, String> values = new HashMap<>(SAFE);
        values.remove("innodb_snapshot_isolation");
        assertThat(new DatabaseSettings(values).faults())
                .singleElement()
                .asString()
                .contains("is unknown");
    }

    private static DatabaseSettings with(String name, String value) {
        Map<String, String> values = new HashMap<>(SAFE);
        values.put(name, value);
        return new DatabaseSettings(values);
    }
}
