package org.comptoir.system.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.comptoir.system.browser.Journey;
import org.comptoir.system.product.Eventually;
import org.comptoir.system.product.PartnerSftp;
import org.comptoir.system.product.RunningProduct;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The second part of the tour: the sample files of the sandbox, dropped into a partner's SFTP folder. */
class WireTourIT extends Journey {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String CUSTOMER = "gardoise";
    private static final String CUSTOMERS_BUYER = "07 00 00 14 01";
    private static final String OPERATOR = "07 00 00 00 01";

    @Test
    @Tag("EXC-01")
    @Tag("EXC-04")
    @DisplayName(
            "EXC-01, EXC-04: the sample ORDERS becomes an order in the same list, is answered by CONTRL, and reaches the supplier's ERP")
    void dropped() throws Exception {
        byte[] sample = sample("orders-d96a.edi");
        try (PartnerSftp gardoise = PartnerSftp.of(CUSTOMER)) {
            gardoise.put("in/orders-d96a.edi", sample);
            Eventually.get("a CONTRL", SOON, () -> named(gardoise, "contrl"));
        }
        String number = Eventually.get("the order", SOON, () -> orderOf("GD-2026-0001"));
        try (PartnerSftp visseries = PartnerSftp.of("visseries")) {
            Eventually.get("ORDERS at the supplier's", SOON, () -> named(visseries, "orders-" + number));
        }
        signIn(CUSTOMERS_BUYER);
        assertThat(page.locator("main")).containsText(number);
        picture("tour-11-order-by-edi");
    }

    @Test
    @Tag("EXC-05")
    @DisplayName(
            "EXC-05: the damaged sample waits in quarantine with segment and place; mended on the page and replayed, it becomes an order")
    void damaged() throws Exception {
        String unique = "T" + System.nanoTime() % 10_000_000;
        String damaged = new String(sample("orders-damaged.edi"), StandardCharsets.ISO_8859_1)
                .replace("GD0002", unique)
                .replace("GD-2026-0002", "GD-" + unique);
        try (PartnerSftp gardoise = PartnerSftp.of(CUSTOMER)) {
            gardoise.put("in/orders-damaged.edi", damaged.getBytes(StandardCharsets.ISO_8859_1));
        }
        signIn(OPERATOR);
        Eventually.get("the message in quarantine", SOON, () -> quarantined(unique));
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("orders-damaged.edi"))
                .filter(new Locator.FilterOptions().setHasText(unique))
                .locator("a.row-link")
                .click();
        assertThat(page.locator("main")).containsText("QTY");
        picture("tour-12-quarantine");
        button("Corriger").click();
        page.locator("textarea:visible").fill(damaged.replace("2OO", "200"));
        page.locator("#mending button[type=submit]").last().click();
        String number = Eventually.get("the mended order", SOON, () -> orderOf("GD-" + unique));
        open("/operator/orders/order.xhtml?number=" + number);
        assertThat(page.locator("main")).containsText(number);
    }

    @Test
    @Tag("EXC-05")
    @DisplayName("EXC-05: the same file twice makes one order")
    void twice() throws Exception {
        String unique = "D" + System.nanoTime() % 10_000_000;
        byte[] file = orders(unique);
        try (PartnerSftp gardoise = PartnerSftp.of(CUSTOMER)) {
            gardoise.put("in/first.edi", file);
            Eventually.get("the order", SOON, () -> orderOf("GD-" + unique));
            gardoise.put("in/second.edi", file);
            Eventually.get(
                    "the repeat's note",
                    SOON,
                    () -> count(
                            "select count(*) from exchange_message where state" + " = 'DUPLICATE' and reference = ?",
                            unique));
        }
        assertThat(count("select count(*) from supplier_order where customer_reference = ?", "GD-" + unique))
                .contains(1L);
    }

    private static byte[] orders(String unique) throws IOException {
        return new String(sample("orders-d96a.edi"), StandardCharsets.ISO_8859_1)
                .replace("GD0001", unique)
                .replace("GD-2026-0001", "GD-" + unique)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(
                RunningProduct.where().checkout().resolve("sandbox/samples").resolve(name));
    }

    private static Optional<String> named(PartnerSftp sftp, String begin) {
        return sftp.list("out").stream().filter(name -> name.startsWith(begin)).findFirst();
    }

    private Optional<Boolean> quarantined(String reference) {
        open("/operator/messages/list.xhtml");
        return page.locator("main").innerText().contains(reference) ? Optional.of(true) : Optional.empty();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Optional<String> orderOf(String reference) throws SQLException {
        String sql = "select number from supplier_order where customer_reference = ?";
        try (Connection connection = RunningProduct.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, reference);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    private static Optional<Long> count(String sql, String key) throws SQLException {
        try (Connection connection = RunningProduct.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1) > 0 ? Optional.of(rows.getLong(1)) : Optional.empty();
        }
    }
}
