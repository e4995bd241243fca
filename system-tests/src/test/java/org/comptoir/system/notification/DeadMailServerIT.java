package org.comptoir.system.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.comptoir.system.product.RunningProduct;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-03")
class DeadMailServerIT {
    private static final long ID = System.nanoTime();
    private static final String SUBJECT = "Letter " + ID;

    @Test
    @DisplayName(
            "NOT-03 a dead mail server loses nothing: the notice waits with its reason, and is sent once when it lives again")
    void survives() throws Exception {
        RunningProduct.kill("sandbox");
        try {
            queue();
            await("FAILED");
            assertThat(read("error")).isNotBlank();
        } finally {
            RunningProduct.startAgain();
        }
        update("update notice set next_at = utc_timestamp(6) where id = ?");
        await("SENT");
        assertThat(Integer.parseInt(read("attempts"))).isGreaterThan(1);
        assertThat(read("next_at")).isNull();
        assertThat(mails().split(SUBJECT, -1))
                .as("before and after the one mail")
                .hasSize(2);
    }

    private static void queue() throws SQLException {
        update("insert into notice (id, kind, state, organisation_id, username, recipient, recipient_name, language,"
                + " subject, html, plain, created_at, attempts, next_at, version) values (?, 'ORDER_VALIDATED',"
                + " 'QUEUED', 1, 'nobody', 'nobody@comptoir.example', 'Nobody', 'en', '" + SUBJECT
                + "', '<p>Hello</p>',"
                + " 'Hello', utc_timestamp(6), 0, utc_timestamp(6), 1)");
    }

    private static void await(String state) throws Exception {
        for (int i = 0; i < 120 && !state.equals(read("state")); i++) {
            Thread.sleep(500);
        }
        assertThat(read("state")).isEqualTo(state);
    }

    private static void update(String sql) throws SQLException {
        try (Connection connection = RunningProduct.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, ID);
            statement.executeUpdate();
        }
    }

    private static String read(String column) throws SQLException {
        try (Connection connection = RunningProduct.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + column + " from notice where id = " + ID)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String mails() throws IOException, InterruptedException {
        URI mailbox = URI.create("http://127.0.0.1:" + RunningProduct.ports().sandboxHttp() + "/mails");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(mailbox).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
