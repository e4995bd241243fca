package org.comptoir.system.wire;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.comptoir.system.product.Eventually;
import org.comptoir.system.product.RunningProduct;

/** What the wire tests share: partners of the demo world, a look into the log, patience. */
final class Wire {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() / 1_000_000);

    private Wire() {}

    /** The customer's ERP at our SFTP server. */
    static PartnerClient gardoise() throws IOException {
        return new PartnerClient(RunningProduct.ports().sftp(), "gardoise", "demo-gardoise");
    }

    /** The supplier's ERP at our SFTP server. */
    static PartnerClient visseries() throws IOException {
        return new PartnerClient(RunningProduct.ports().sftp(), "visseries", "demo-visseries");
    }

    /** The customer who drops his own semicolon file. */
    static PartnerClient maisonVerte() throws IOException {
        return new PartnerClient(RunningProduct.ports().sftp(), "maisonverte", "demo-maisonverte");
    }

    /** The server that a partner keeps himself. */
    static PartnerClient partnersOwnServer() throws IOException {
        return new PartnerClient(RunningProduct.ports().sandboxSftp(), "partner", "partner");
    }

    /** A number that was never used before. */
    static String fresh(String prefix) {
        return prefix + NUMBERS.incrementAndGet();
    }

    /** Asks until there is an answer. @throws AssertionError after a minute */
    static <T> T await(String what, Callable<T> question) {
        return Eventually.get(what, PATIENCE, () -> Optional.ofNullable(question.call()));
    }

    /** The first column of the first row as a text, or null. */
    static String ask(String sql, Object... values) throws Exception {
        try (Connection connection = RunningProduct.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    /** The number of the order with this reference of the customer, waited for. */
    static String orderOf(String reference) {
        return await(
                "the order " + reference,
                () -> ask("select number from supplier_order where customer_reference = ?", reference));
    }

    /** Waits until the order stands in this status. */
    static void awaitStatus(String number, String status) {
        await(
                "status " + status + " of " + number,
                () -> ask("select number from supplier_order where number = ? and status = ?", number, status));
    }
}
