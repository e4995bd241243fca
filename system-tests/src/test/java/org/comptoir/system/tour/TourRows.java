package org.comptoir.system.tour;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.comptoir.system.product.RunningProduct;

/** A look into the database for what a person would look for in the lists. */
final class TourRows {
    private TourRows() {}

    /** The number of the order with this reference of the customer. */
    static Optional<String> orderOf(String reference) throws SQLException {
        return first("select number from supplier_order where customer_reference = ?", reference);
    }

    /** How many orders have this reference of the customer. */
    static int orders(String reference) throws SQLException {
        return first("select count(*) from supplier_order where customer_reference = ?", reference)
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** The id of the message that waits in quarantine with this interchange. */
    static Optional<String> quarantined(String interchange) throws SQLException {
        return first("select id from exchange_message where state = 'QUARANTINED' and reference = ?", interchange);
    }

    /** The id of the message that was noted as a repeat of this interchange. */
    static Optional<String> repeatOf(String interchange) throws SQLException {
        return first("select id from exchange_message where state = 'DUPLICATE' and reference = ?", interchange);
    }

    private static Optional<String> first(String sql, String key) throws SQLException {
        try (Connection connection = RunningProduct.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }
}
