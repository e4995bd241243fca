package org.comptoir.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.money.AnOrder.anOrder;
import static org.comptoir.money.AnOrder.euro;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import javax.xml.parsers.DocumentBuilderFactory;
import org.comptoir.fulfilment.DespatchView;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.OrderView;
import org.comptoir.settlement.PayoutLineView;
import org.comptoir.settlement.PayoutStatus;
import org.comptoir.settlement.PayoutView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NOT-01")
class MailTest {
    private static final Links LINKS = new Links("https://comptoir.example");
    private static final MailWords FRENCH = MailWords.in("fr", ZoneId.of("Europe/Paris"));
    private static final MailWords ENGLISH = MailWords.in("en", ZoneId.of("Europe/Paris"));

    private final OrderView order = anOrder()
            .line("311.184", "10", "20")
            .standing(OrderStatus.PLACED)
            .from("Bâtir <b>& Fils</b>")
            .view();

    @Test
    @Tag("VAL-01")
    @DisplayName(
            "VAL-01 the supplier's letter has delivery, contact, references, quantities, totals and the button, in French")
    void placedInFrench() {
        String html = html(new OrderMails(FRENCH, LINKS).placed(order), FRENCH);
        assertThat(html)
                .contains("lang=\"fr\"", "Bonjour Armand", "Vous avez une nouvelle commande", "Livraison")
                .contains("Chantier Nord", "78200 Mantes-la-Jolie", "armand@batir.example", "REF-1", ">10<")
                .contains("3\u202f111,84\u00a0€", "622,37\u00a0€", "3\u202f734,21\u00a0€", "TVA 20\u202f%")
                .contains("01/12/2026 à 14:54", "Gérer ma commande")
                .contains("https://comptoir.example/supplier/sales/order.xhtml?number=C100001-001")
                .contains("Ouvrir dans le navigateur", "https://comptoir.example/account/notice.xhtml?id=3");
    }

    @Test
    @Tag("VAL-01")
    @DisplayName("VAL-01 the same letter in English, as text")
    void placedInEnglish() {
        String text = text(new OrderMails(ENGLISH, LINKS).placed(order), ENGLISH);
        assertThat(text)
                .contains("Hello Armand,", "You have a new order", "[x] Placed → [ ] Validation → [ ] Shipment")
                .contains("Total excl. VAT: €3,111.84", "Total incl. VAT: €3,734.21", "VAT 20%: €622.37")
                .contains("Manage my order\nhttps://comptoir.example/supplier/sales/order.xhtml?number=C100001-001");
    }

    @Test
    @DisplayName("NOT-01 words of others never become markup")
    void escaped() {
        String html = html(new OrderMails(FRENCH, LINKS).placed(order), FRENCH);
        assertThat(html).contains("Bâtir &lt;b&gt;&amp; Fils&lt;/b&gt;").doesNotContain("<b>", "<25 kg>");
    }

    @Test
    @DisplayName("NOT-01 a letter is 600 px wide, well formed, without script, picture or style sheet from elsewhere")
    void wellFormed() throws Exception {
        String html = html(new OrderMails(FRENCH, LINKS).placed(order), FRENCH);
        assertThat(html).contains("width=\"600\"").doesNotContain("<script", "<img", "<link", "<style");
        String body = html.substring(html.indexOf("<body"), html.indexOf("</html>"));
        assertThat(DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new java.io.ByteArrayInputStream(
                                body.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isNotNull();
    }

    @Test
    @Tag("VAL-06")
    @DisplayName("VAL-06 a modified order shows what was ordered and what is accepted")
    void modified() {
        OrderView modified = anOrder()
                .line("10", "5", "3", "0", "20")
                .standing(OrderStatus.MODIFIED)
                .view();
        Mail mail = new OrderMails(FRENCH, LINKS).modified(modified, "Rupture chez le fabricant");
        assertThat(mail.table().heads()).contains("Commandé", "Accepté");
        assertThat(mail.table().rows().get(0)).contains("5", "3");
        assertThat(mail.progress().get(1)).isEqualTo(new Mail.Progress("Modifiée", true));
        assertThat(html(mail, FRENCH)).contains("Rupture chez le fabricant");
    }

    @Test
    @Tag("FUL-03")
    @DisplayName("FUL-03 the buyer reads carrier, tracking number and what left")
    void shipped() {
        DespatchView despatch = new DespatchView(
                "D1",
                order.number(),
                null,
                "DPD",
                "0143126207522",
                LocalDate.of(2026, 12, 2),
                Instant.parse("2026-12-02T09:00:00Z"),
                Map.of(1, new BigDecimal("4")));
        OrderView part = anOrder()
                .line("10", "5", "5", "4", "20")
                .standing(OrderStatus.PARTLY_SHIPPED)
                .view();
        String text = text(new OrderMails(ENGLISH, LINKS).shipped(part, despatch), ENGLISH);
        assertThat(text)
                .contains("A part of your order is on its way", "Carrier: DPD", "Tracking number: 0143126207522")
                .contains("REF-1 | Sac de ciment <25 kg> | 4", "2 Dec 2026");
    }

    @Test
    @Tag("SET-05")
    @DisplayName("SET-05 the payment's letter shows 28.68 invoiced beside 28.69 paid, and what was kept")
    void paid() {
        String french = html(
                new MoneyMails(FRENCH, LINKS).paid(payout(), "Comptoir Central", LINKS.remittance(9), true), FRENCH);
        assertThat(french)
                .contains("Votre virement a été effectué", "28,68\u00a0€", "28,69\u00a0€", "SIKA FRANCE", "C100001-001")
                .contains("Facturé HT", "Facturé TTC", "Payé TTC", "13,89\u00a0€ de commission", "01/02/2027");
        String english = text(
                new MoneyMails(ENGLISH, LINKS).paid(payout(), "Comptoir Central", LINKS.remittance(9), true), ENGLISH);
        assertThat(english).contains("€28.68 | €28.69", "We kept €13.89 of commission", "RF18");
        Mail large = new MoneyMails(ENGLISH, LINKS).paid(payout(), "Comptoir Central", LINKS.remittance(9), false);
        assertThat(text(large, ENGLISH)).contains("too large for a mail");
    }

    @Test
    @DisplayName("NOT-01 both languages have the same words, and none is empty")
    void bothLanguages() {
        ResourceBundle french = ResourceBundle.getBundle("org.comptoir.words.mail", Locale.FRANCE);
        ResourceBundle english = ResourceBundle.getBundle("org.comptoir.words.mail", Locale.UK);
        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(french.keySet()).allMatch(key -> !french.getString(key).isBlank());
        assertThat(english.keySet()).allMatch(key -> !english.getString(key).isBlank());
    }

    @Test
    @DisplayName("NOT-01 every letter can be written in both languages")
    void everyLetter() {
        for (MailWords words : List.of(FRENCH, ENGLISH)) {
            OrderMails mails = new OrderMails(words, LINKS);
            List<Mail> letters = List.of(
                    mails.validated(order),
                    mails.refused(order, null),
                    mails.cancelled(order, true, null, true),
                    mails.cancelled(order, false, "double", false),
                    mails.received(order, true),
                    mails.received(order, false));
            letters.forEach(mail ->
                    assertThat(html(mail, words)).contains("order.xhtml").doesNotContain("{0}", "{1}"));
        }
    }

    private static PayoutView payout() {
        PayoutLineView line = new PayoutLineView(
                5,
                "F-1",
                InvoiceType.INVOICE,
                LocalDate.of(2026, 12, 4),
                "C100001-001",
                "SIKA FRANCE",
                euro("23.90"),
                euro("28.68"),
                euro("28.69"),
                euro("0"),
                euro("0"),
                euro("28.69"));
        return new PayoutView(
                9,
                8,
                "P1002",
                "RF18P1002",
                PayoutStatus.BOOKED,
                20,
                "Matériaux du Vexin",
                "FR76 •••• 0189",
                euro("23.90"),
                euro("28.68"),
                euro("28.69"),
                euro("13.89"),
                euro("0"),
                euro("28.69"),
                null,
                null,
                LocalDate.of(2027, 2, 1),
                List.of(line));
    }

    private static String html(Mail mail, MailWords words) {
        return new HtmlMail(mail, words, "Armand", "Bâtir", LINKS.notice(3)).document();
    }

    private static String text(Mail mail, MailWords words) {
        return new TextMail(mail, words, "Armand", "Bâtir", LINKS.notice(3)).document();
    }
}
