package org.comptoir.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can become of an order beside the straight way, pressed on the pages by the one and seen by the other. */
class AnswersJourneyIT extends Journey {
    private static final String BUYER = "07 00 00 12 01";
    private static final String SUPPLIER = "07 00 00 21 01";
    private static final String COLLECTING_SUPPLIER = "07 00 00 24 01";
    private static final String OPERATOR = "07 00 00 00 01";
    private static final String TWO_LINES = "9521000000018;10\n9521000000148;40";

    @Test
    @Tag("VAL-07")
    @DisplayName("VAL-07: no product available: the whole order is refused, the buyer reads why")
    void refused() {
        String order = placed("Matériaux du Léman", TWO_LINES);
        asSupplier(SUPPLIER, order);
        opens("refusing");
        page.locator("#refusing textarea").fill("Usine en grève");
        submit("refusing");
        assertThat(page.locator("main")).containsText("Refusée");
        asBuyer(order);
        assertThat(page.locator("main")).containsText("Refusée");
        assertThat(page.locator("main")).containsText("Usine en grève");
    }

    @Test
    @Tag("VAL-06")
    @DisplayName("VAL-06: a problem on one line: the order goes on as modified, with a new total that both see")
    void modified() {
        String order = placed("Matériaux du Léman", TWO_LINES);
        asSupplier(SUPPLIER, order);
        page.locator("#acts button[type=submit]").click();
        page.locator("#problem select").first().selectOption("NONE");
        assertThat(page.locator("#problem")).containsText("36,80 €");
        page.locator("#problem button[type=submit]").last().click();
        submit("telling");
        assertThat(page.locator("main")).containsText("Modifiée");
        asBuyer(order);
        assertThat(page.locator("main")).containsText("Modifiée");
        assertThat(page.locator("main")).containsText("44,16 €");
    }

    @Test
    @Tag("ORD-10")
    @DisplayName("ORD-10: the buyer takes an order back; the supplier reads why and can do nothing more")
    void cancelled() {
        String order = placed("Matériaux du Léman", TWO_LINES);
        opens("cancelling");
        page.locator("#cancelling textarea").fill("Chantier reporté");
        submit("cancelling");
        assertThat(page.locator("main")).containsText("Annulée");
        asSupplier(SUPPLIER, order);
        assertThat(page.locator("main")).containsText("Chantier reporté");
        assertThat(page.locator("[data-opens=validating]")).hasCount(0);
    }

    @Test
    @Tag("FUL-06")
    @DisplayName("FUL-06: what was shipped is confirmed by the buyer, and is received for both")
    void received() {
        String order = placed("Matériaux du Léman", TWO_LINES);
        asSupplier(SUPPLIER, order);
        opens("validating");
        submit("validating");
        opens("shipping");
        submit("shipping");
        assertThat(page.locator("main")).containsText("Expédiée");
        asBuyer(order);
        opens("receiving");
        submit("receiving");
        assertThat(page.locator("main")).containsText("Reçue");
        assertThat(page.locator("[data-opens=receiving]")).hasCount(0);
    }

    @Test
    @Tag("VAL-09")
    @DisplayName(
            "VAL-09: where the supplier collects, an order waits until the payment is noted, then can be validated")
    void paid() {
        String order = placed("Atelier Lumière", "9524000000019;2");
        asSupplier(COLLECTING_SUPPLIER, order);
        assertThat(page.locator("[data-opens=validating]")).hasCount(0);
        opens("paying");
        submit("paying");
        assertThat(page.locator("[data-opens=validating]")).isVisible();
    }

    @Test
    @Tag("INV-02")
    @DisplayName(
            "INV-02: an invoice that the operator refuses comes back with his reason; the supplier cancels it and enters it again")
    void invoiceRefused() {
        String order = placed("Matériaux du Léman", TWO_LINES);
        String invoice = "R-" + order;
        asSupplier(SUPPLIER, order);
        opens("validating");
        submit("validating");
        opens("shipping");
        submit("shipping");
        enter(invoice);
        open("/sign-out");
        signIn(OPERATOR);
        open("/operator/invoices/list.xhtml");
        page.getByText(invoice).first().click();
        opens("refusing");
        page.locator("#refusing textarea").fill("Numéro illisible");
        submit("refusing");
        assertThat(page.locator("main")).containsText("Refusée");
        asSupplier(SUPPLIER, order);
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(invoice))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("Numéro illisible");
        opens("cancelling");
        submit("cancelling");
        open("/supplier/sales/order.xhtml?number=" + order);
        enter(invoice + "-bis");
    }

    @Test
    @Tag("INV-03")
    @DisplayName(
            "INV-03: an invoice that is data fills the form by itself; what differs from the order is told before it is sent")
    void invoiceFillsTheForm() {
        String order = placed("Matériaux du Léman", "9521000000148;40");
        asSupplier(SUPPLIER, order);
        opens("validating");
        submit("validating");
        opens("shipping");
        submit("shipping");
        opens("invoicing");
        Locator file = page.locator("input[type=file]").last();
        file.setInputFiles(InvoiceFile.ubl("D-" + order, order, 41));
        assertThat(page.locator("#invoicing .findings")).containsText("il reste 40 à facturer");
        picture("invoice-differs");
        file.setInputFiles(InvoiceFile.ubl("F-" + order, order, 40));
        assertThat(page.locator("#invoicing .note.success")).containsText("concordent avec ce qui est parti");
        assertThat(page.getByLabel("Numéro de facture")).hasValue("F-" + order);
        assertThat(page.getByLabel("Montant total hors taxe")).hasValue("36,80");
        picture("invoice-filled");
        page.locator("[role=dialog]:visible button[type=submit]").last().click();
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("F-" + order))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("44,16 €");
        assertThat(page.locator("main .chip.success").first()).isVisible();
    }

    /** Uploads an invoice from the order's page. */
    private void enter(String invoice) {
        opens("invoicing");
        page.locator("input[type=file]").last().setInputFiles(TinyPdf.named(invoice + ".pdf"));
        page.getByLabel("Numéro de facture").fill(invoice);
        page.locator("[role=dialog]:visible button[type=submit]").last().click();
        assertThat(page.locator("main")).containsText(invoice);
    }

    /** A new order by pasted bar codes; the buyer stays on its page. */
    private String placed(String supplier, String codes) {
        signIn(BUYER);
        open("/buyer/orders/new.xhtml");
        page.getByLabel("Fournisseur").selectOption(supplier);
        page.locator("[data-opens=importing]").click();
        page.locator("#importing textarea").fill(codes);
        page.locator("#importing button[type=submit]").last().click();
        assertThat(page.locator("table.lines tbody tr")).hasCount(codes.split("\n").length);
        page.locator("#order\\:send").click();
        page.waitForURL(Pattern.compile(".*/buyer/orders/order\\.xhtml\\?number=.*"));
        return page.url().replaceFirst(".*number=", "");
    }

    private void asSupplier(String person, String order) {
        open("/sign-out");
        signIn(person);
        open("/supplier/sales/order.xhtml?number=" + order);
    }

    private void asBuyer(String order) {
        open("/sign-out");
        signIn(BUYER);
        open("/buyer/orders/order.xhtml?number=" + order);
    }

    private void opens(String dialog) {
        page.locator("[data-opens=" + dialog + "]").click();
    }

    private void submit(String form) {
        Locator button = page.locator("#" + form + " button[type=submit]").last();
        button.click();
        assertThat(button).isHidden();
    }
}
