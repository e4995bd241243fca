package org.comptoir.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTextsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2027-02-01,2027-02-01T08:00:00Z",
        "2027-02-01T14:30,2027-02-01T13:30:00Z",
        "2027-07-01,2027-07-01T07:00:00Z"
    })
    @DisplayName("The clock is set in French time; a day means nine in the morning")
    void clock(String typed, Instant meant) {
        assertThat(ClockCommand.parse(typed)).isEqualTo(meant);
    }

    @Test
    @DisplayName("What is no date is refused with an example")
    void noDate() {
        assertThatThrownBy(() -> ClockCommand.parse("tomorrow"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.remedy()).contains("2027-02-01"));
    }

    @Test
    @DisplayName("Of a refused application the sentence is told that a person can act on")
    void ourSentence() {
        String written =
                "{\"WFLYCTL0080: Failed services\" => {\"x\" => \"...\n    Caused by: java.lang.IllegalStateException: "
                        + "Comptoir does not start on this database. sync_binlog is 0: a power cut would lose acknowledged orders.\"}}";
        assertThat(DeploymentFailure.reason(written))
                .isEqualTo(
                        "Comptoir does not start on this database. sync_binlog is 0: a power cut would lose acknowledged orders.");
    }

    @Test
    @DisplayName("Of another failure the innermost cause is told")
    void innermost() {
        String written =
                "\"A\n    Caused by: java.lang.RuntimeException: outer\n    Caused by: java.sql.SQLException: inner\"";
        assertThat(DeploymentFailure.reason(written)).endsWith("java.sql.SQLException: inner");
    }

    @Test
    @DisplayName("A state is one JSON object; what is not there is null")
    void json() {
        PartState stopped = new PartState("wildfly", "stopped", 0, 8080, "http://localhost:8080/", null);
        assertThat(stopped.toJson())
                .isEqualTo("{\"name\":\"wildfly\",\"state\":\"stopped\",\"pid\":null,\"port\":8080,"
                        + "\"url\":\"http://localhost:8080/\",\"since\":null}");
    }

    @Test
    @DisplayName("The usage names every command")
    void usage() {
        for (String command : Map.of("up", 1, "status", 1, "down", 1, "reset", 1, "logs", 1, "clock", 1, "read", 1)
                .keySet()) {
            assertThat(Texts.read("usage.txt")).contains("./comptoir " + command);
        }
    }
}
