package org.comptoir.system.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.comptoir.system.browser.Journey;
import org.comptoir.system.product.Eventually;
import org.comptoir.system.product.RunningProduct;
import org.comptoir.system.product.SftpProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The second part of the tour: the sample files of the sandbox, dropped by the plain sftp into a partner's folder. */
class WireTourIT extends Journey {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String CUSTOMERS_BUYER = "07 00 00 14 01";
    private static final String OPERATOR = "07 00 00 00 01";

    @Test
    @Tag("EXC-01")
    @Tag("EXC-04")
    @DisplayName(
            "EXC-01, EXC-04: the sample ORDERS becomes an order in the same list, is answered by CONTRL, and reaches the supplier's ERP")
    void dropped() throws Exception {
        TourStep step = TourStep.of(7, 0);
        step.sftp();
        TourStep look = step.but(line -> line.startsWith("sftp> put") ? "" : line);
        String answer = step.answered().get(0);
        Eventually.get("the answer that the tour shows", SOON, () -> look.sftp()
                .lines()
                .filter(line -> withoutCount(line).equals(withoutCount(answer)))
                .findFirst());
        String number = Eventually.get("the order", SOON, () -> TourRows.orderOf("GD-2026-0001"));
        Eventually.get("ORDERS at the supplier's", SOON, () -> atTheSuppliers("orders-" + number));
        signIn(CUSTOMERS_BUYER);
        assertThat(page.locator("main")).containsText(number);
        picture("tour-11-order-by-edi");
    }

    @Test
    @Tag("EXC-05")
    @DisplayName(
            "EXC-05: the damaged sample waits in quarantine with segment and place, and does so again when replayed as it is; mended on the page, it becomes an order")
    void damaged() throws Exception {
        SampleFile damaged = SampleFile.fresh("orders-damaged.edi", "0002");
        TourStep.of(8, 0).but(damaged::in).sftp();
        signIn(OPERATOR);
        Eventually.get("the message in quarantine", SOON, () -> quarantined(damaged.unique()));
        page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("orders-damaged.edi"))
                .filter(new Locator.FilterOptions().setHasText(damaged.unique()))
                .locator("a.row-link")
                .click();
        assertThat(page.locator("main")).containsText("QTY");
        picture("tour-12-quarantine");
        button("Relancer").click();
        assertThat(page.locator("main")).containsText("Le message est relancé");
        Eventually.get("the message in quarantine again", SOON, () -> TourRows.quarantined(damaged.unique()));
        page.reload();
        button("Corriger").click();
        page.locator("textarea:visible").fill(damaged.text().replace("2OO", "200"));
        page.locator("#mending button[type=submit]").last().click();
        String number = Eventually.get("the mended order", SOON, () -> TourRows.orderOf(damaged.reference()));
        open("/operator/orders/order.xhtml?number=" + number);
        assertThat(page.locator("main")).containsText(number);
    }

    @Test
    @Tag("EXC-05")
    @DisplayName("EXC-05: the same file twice makes one order")
    void twice() throws Exception {
        SampleFile sample = SampleFile.fresh("orders-d96a.edi", "0001");
        TourStep step = TourStep.of(7, 0).but(sample::in);
        step.sftp();
        Eventually.get("the order", SOON, () -> TourRows.orderOf(sample.reference()));
        step.sftp();
        Eventually.get("the repeat's note", SOON, () -> TourRows.repeatOf(sample.unique()));
        assertThat(TourRows.orders(sample.reference())).isEqualTo(1);
    }

    @Test
    @Tag("EXC-01")
    @DisplayName("EXC-01: without a server, the command line says of the damaged sample what the tour shows")
    void readWithoutServer() {
        TourStep step = TourStep.of(10, 0);
        assertThat(step.shell().lines()).containsExactlyElementsOf(step.answered());
    }

    /** A CONTRL's file without the running number of our interchanges, which tests before this one have counted on. */
    private static String withoutCount(String file) {
        return file.replaceFirst("-\\d+\\.edi$", "-N.edi");
    }

    private static Optional<String> atTheSuppliers(String name) throws Exception {
        String command = "sftp -P " + RunningProduct.ports().sftp() + " visseries@127.0.0.1";
        return SftpProgram.as("visseries")
                .type(command, List.of("ls -1 out"))
                .lines()
                .filter(line -> line.contains(name))
                .findFirst();
    }

    private Optional<Boolean> quarantined(String reference) {
        open("/operator/messages/list.xhtml");
        return page.locator("main").innerText().contains(reference) ? Optional.of(true) : Optional.empty();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
