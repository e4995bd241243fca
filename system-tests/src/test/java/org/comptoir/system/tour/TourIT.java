package org.comptoir.system.tour;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.system.browser.Journey;
import org.comptoir.system.browser.TinyPdf;
import org.comptoir.system.product.CommandLine;
import org.comptoir.system.product.Eventually;
import org.comptoir.system.product.RunningProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The first part of the tour: an order through the whole chain in the portal, from bar codes to the remittance advice. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TourIT extends Journey {
    private static final String BUYER = "07 00 00 12 01";
    private static final String SUPPLIER = "07 00 00 21 01";
    private static final String SUPPLIERS_ACCOUNTANT = "07 00 00 21 03";
    private static final String OPERATOR = "07 00 00 00 01";
    private static final String SECOND_OPERATOR = "07 00 00 00 02";
    private static final String REFERENCE = "CH-TOUR-" + System.nanoTime() % 1_000_000;
    private static final String INVOICE = "F-" + REFERENCE;

    private static String order;
    private static String run;

    @BeforeAll
    static void december() {
        clock(1);
    }

    /** Sets the clock as the step of the tour says. */
    private static void clock(int step) {
        TourStep clock = TourStep.of(step, 0);
        assertThat(clock.shell().lines()).containsExactlyElementsOf(clock.answered());
    }

    @AfterAll
    static void today() {
        CommandLine.comptoir("clock", "now");
    }

    @Test
    @Order(1)
    @Tag("ORD-02")
    @Tag("ORD-06")
    @DisplayName("ORD-02, ORD-06: the buyer pastes bar codes, mends the line that is wrong, and sends the order")
    void ordersByBarCodes() {
        signIn(BUYER);
        open("/buyer/orders/new.xhtml");
        page.getByLabel("Fournisseur").selectOption("Matériaux du Léman");
        page.getByLabel("Votre référence").fill(REFERENCE);
        button("Importer").click();
        page.locator("textarea:visible")
                .fill(String.join("\n", TourStep.of(1, 1).lines()));
        button("Importer ces lignes").click();
        assertThat(says("3 lignes lues")).isVisible();
        assertThat(says("est inconnu chez ce fournisseur")).isVisible();
        picture("tour-1-bar-codes");
        Locator wrong = page.locator("tr").filter(new Locator.FilterOptions().setHasText("9521000000149"));
        wrong.getByTitle("Retirer").click();
        assertThat(wrong).hasCount(0);
        button("Envoyer au fournisseur").click();
        page.waitForURL(Pattern.compile(".*/buyer/orders/order\\.xhtml\\?number=.*"));
        order = page.url().replaceFirst(".*number=", "");
        assertThat(page.locator("main")).containsText("101,30 €");
        assertThat(page.locator("main")).containsText(REFERENCE);
        picture("tour-2-order-sent");
    }

    @Test
    @Order(2)
    @Tag("VAL-01")
    @Tag("NOT-01")
    @DisplayName("VAL-01, NOT-01: the supplier is mailed at once; the operator reads the mail among the notices")
    void supplierIsMailed() throws Exception {
        String mails = Eventually.get("a mail on " + order, Duration.ofSeconds(30), () -> mailOn("Nouvelle commande "));
        assertThat(mails).contains("remi.vasseur@materiaux-leman.example");
        signIn(OPERATOR);
        open("/operator/notices/list.xhtml");
        assertThat(says(order)).isVisible();
    }

    @Test
    @Order(3)
    @Tag("VAL-02")
    @Tag("VAL-05")
    @DisplayName("VAL-02, VAL-05: the supplier finds it among the orders to handle and validates it after a warning")
    void supplierValidates() {
        signIn(SUPPLIER);
        assertThat(page.locator("main")).containsText(order);
        picture("tour-3-my-sales");
        openSale();
        button("Valider").click();
        assertThat(button("Oui, tout est disponible")).isVisible();
        button("Oui, tout est disponible").click();
        assertThat(says("La commande est validée")).isVisible();
    }

    @Test
    @Order(4)
    @Tag("FUL-03")
    @DisplayName("FUL-03: the supplier ships with a carrier and a tracking number")
    void supplierShips() {
        signIn(SUPPLIER);
        openSale();
        button("Expédier").first().click();
        page.getByLabel("Numéro de suivi").fill("0143126207522");
        picture("tour-4-ship");
        dialogButton("Expédier").click();
        assertThat(page.locator(".progress")).containsText("Expédiée");
        assertThat(page.locator("main")).containsText("0143126207522");
    }

    @Test
    @Order(5)
    @Tag("ORD-06")
    @DisplayName("ORD-06: the buyer sees each step, with who took it")
    void buyerFollows() {
        signIn(BUYER);
        open("/buyer/orders/order.xhtml?number=" + order);
        assertThat(page.locator("main")).containsText("Commande expédiée");
        assertThat(page.locator("main")).containsText("0143126207522");
        picture("tour-5-buyer-follows");
    }

    @Test
    @Order(6)
    @Tag("INV-01")
    @DisplayName("INV-01: once shipped, the supplier uploads the invoice: number, net total, file")
    void supplierInvoices() {
        signIn(SUPPLIER);
        openSale();
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("facture")))
                .first()
                .click();
        page.locator("input[type=file]").last().setInputFiles(TinyPdf.named(INVOICE + ".pdf"));
        page.getByLabel("Numéro de facture").fill(INVOICE);
        picture("tour-6-invoice");
        dialogButton("Déposer").click();
        assertThat(page.locator("main")).containsText(INVOICE);
    }

    @Test
    @Order(7)
    @Tag("INV-02")
    @DisplayName("INV-02: the operator sees the invoice beside what left, and accepts it")
    void operatorAccepts() {
        signIn(OPERATOR);
        open("/operator/invoices/list.xhtml");
        page.getByText(INVOICE).first().click();
        assertThat(says("La facture concorde avec ce qui est parti")).isVisible();
        assertThat(page.locator("main")).containsText("31/01/2027");
        picture("tour-7-invoice-checked");
        button("Accepter").click();
        confirm();
        assertThat(page.locator("main")).containsText("Acceptée");
    }

    @Test
    @Order(8)
    @Tag("SET-02")
    @Tag("SET-04")
    @DisplayName(
            "SET-02, SET-04: in the first run of February it is due, one person proposes, the same may not approve; a run that is given up leaves all to the next")
    void payoutIsProposed() {
        clock(5);
        signIn(OPERATOR);
        propose();
        assertThat(button("Approuver")).hasCount(0);
        button("Abandonner").click();
        confirm();
        assertThat(page.locator("main")).containsText("Abandonné");
        propose();
        assertThat(button("Approuver")).hasCount(0);
    }

    private void propose() {
        open("/operator/payouts/list.xhtml");
        assertThat(page.locator("main")).containsText("Matériaux du Léman");
        button("Proposer un virement").click();
        confirm();
        page.waitForURL(Pattern.compile(".*/operator/payouts/run\\.xhtml\\?id=.*"));
        run = page.url().substring(RunningProduct.url("").length());
        assertThat(page.locator("main")).containsText(INVOICE);
    }

    @Test
    @Order(9)
    @Tag("SET-01")
    @Tag("SET-04")
    @DisplayName(
            "SET-01, SET-04: a second person approves; the file goes to the bank, its answer and its booking mark it paid")
    void payoutIsPaid() throws Exception {
        signIn(SECOND_OPERATOR);
        open(run);
        assertThat(page.locator("main")).containsText("20,26 €");
        picture("tour-8-payout-proposed");
        button("Approuver").click();
        confirm();
        Eventually.get("the bank's booking", Duration.ofSeconds(60), this::paid);
        picture("tour-9-payout-paid");
    }

    @Test
    @Order(10)
    @Tag("SET-05")
    @Tag("IDN-07")
    @DisplayName(
            "SET-05, IDN-07: the accountant finds the remittance advice in the portal and in the mail, with its files")
    void remittanceAdvice() throws Exception {
        signIn(SUPPLIERS_ACCOUNTANT);
        open("/accountant/remittances/list.xhtml");
        openAdviceOn(order);
        assertThat(page.locator("main")).containsText("101,30 €");
        picture("tour-10-remittance");
        String mail = Eventually.get("the mail on the payout", Duration.ofSeconds(60), () -> mailOn("Votre virement"));
        assertThat(mail).contains(".xlsx").contains(INVOICE);
    }

    /** Opens the advice that pays this order: other runs may have been paid on a later day. */
    private void openAdviceOn(String number) {
        assertThat(page.locator("main")).containsText("Montant viré");
        List<String> advices = page.locator("main a[href*='remittance.xhtml']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        for (String advice : advices) {
            page.navigate(URI.create(page.url()).resolve(advice).toString());
            if (page.locator("main").innerText().contains(number)) {
                return;
            }
        }
        throw new AssertionError("no remittance advice pays " + number);
    }

    private void openSale() {
        open("/supplier/sales/order.xhtml?number=" + order);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator dialogButton(String name) {
        return page.locator("[role=dialog]:visible")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The step's own button in the dialog that states its consequence. */
    private void confirm() {
        page.locator("[role=dialog]:visible button[type=submit]").last().click();
    }

    private Optional<Boolean> paid() {
        page.reload();
        return page.locator("main").innerText().contains("Payé") ? Optional.of(true) : Optional.empty();
    }

    /** What the sandbox tells of the last mail with this beginning of a subject that speaks of our order. */
    private static Optional<String> mailOn(String subject) throws Exception {
        URI mails = URI.create("http://127.0.0.1:" + RunningProduct.ports().sandboxHttp() + "/mails");
        String told = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(mails).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return Arrays.stream(told.split("\\{\"id\":"))
                .filter(mail -> mail.contains("\"subject\":\"" + subject) && mail.contains(order))
                .reduce((earlier, later) -> later);
    }
}
