package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Attribute;
import org.comptoir.document.Invoice.Card;
import org.comptoir.document.Invoice.Classification;
import org.comptoir.document.Invoice.ObjectId;
import org.comptoir.document.Invoice.Preceding;
import org.comptoir.document.Period;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms of EN 16931 in INVOIC, as CEN/TS 16931-3-4 and EANCOM write them. */
@Tag("EXC-01")
@Tag("INV-03")
@DisplayName("EXC-01 What few invoices say, in INVOIC")
class InvoiceTermsInEdifactTest {
    /** What INVOIC has no place for: see losses.tsv. */
    private static final List<String> NOT_IN_INVOIC = List.of(
            ".(attachments|buyerTradingName|seller.tradingName|payment.mandate|vatBreakdown.*.exemption).*",
            ".*.ids.*.(scheme|value)",
            ".lines.*.classifications.*.version");

    @ParameterizedTest
    @ValueSource(strings = {"D.96A", "D.01B"})
    @DisplayName("is the same when it is written and read again, without a finding")
    void isTheSame(String directory) {
        ReadResult back = written(DetailedInvoice.of(), directory);

        assertThat(back.all()).isEmpty();
        assertThat(FlatDocument.differences(DetailedInvoice.of(), invoice(back), List.of(".buyer.name")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D.96A", "D.01B"})
    @DisplayName("is kept of an invoice in which every field says something, but for what the message has no place for")
    void everyField(String directory) {
        Invoice full = FullDocuments.of(Invoice.class);

        assertThat(FlatDocument.differences(full, invoice(written(full, directory)), NOT_IN_INVOIC))
                .isEmpty();
    }

    @Test
    @DisplayName("is read of the header as CEN/TS 16931-3-4 writes it")
    void header() {
        Invoice invoice = read(
                "FTX+AAB+++30 jours net'FTX+DOC++P1+urn?:cen.eu?:en16931?:2017'FTX+AAR+++franco'"
                        + "RFF+ATS'GIR+14+OBJ999'RFF+OI:F1'DTM+384:20130310:102'RFF+IV:F2'",
                "FII+PB+1234:M. Martin'FII+BI+FR1420041010050500013M02606'RFF+AOU:67543'RFF+CR:qwerty'RFF+XA:1'",
                "",
                "");

        assertThat(invoice.payment().terms()).isEqualTo("30 jours net");
        assertThat(invoice.notes()).containsExactly("#AAR#franco");
        assertThat(invoice.references().object()).isEqualTo(new ObjectId(null, "OBJ999"));
        assertThat(invoice.precedingInvoice()).isEqualTo("F1");
        assertThat(invoice.references().precedingIssued()).isEqualTo(LocalDate.of(2013, 3, 10));
        assertThat(invoice.references().otherPreceding()).containsExactly(new Preceding("F2", null));
        assertThat(invoice.payment().card()).isEqualTo(new Card("1234", "M. Martin"));
        assertThat(invoice.payment().debitedAccount()).isEqualTo("FR1420041010050500013M02606");
        assertThat(invoice.references().accountingCost()).isEqualTo("67543");
        assertThat(invoice.references().buyerReference()).isEqualTo("qwerty");
        assertThat(invoice.buyer().ids()).extracting("scheme").containsExactly("XA");
    }

    @Test
    @DisplayName("is read of a line as CEN/TS 16931-3-4 writes it, whichever price comes first")
    void line() {
        Invoice.Line line = read(
                        "",
                        "",
                        "PIA+1+12344321:ZZZ'IMD+F++:::Printing paper'IMD+A++:::Printing paper, 2mm'QTY+47:10:C62'ALI+NL'"
                                + "DTM+167:20130310:102'FTX+ACB+++first line'FTX+ACF+++Thickness:2 mm'MOA+203:10'"
                                + "PRI+AAB:1.1:::1:C62'PRI+AAA:1:::1:C62'RFF+AVE:Object2'RFF+AWQ:ACC7654'",
                        "")
                .lines()
                .get(0);

        assertThat(line.item().name()).isEqualTo("Printing paper");
        assertThat(line.details().description()).isEqualTo("Printing paper, 2mm");
        assertThat(line.details().origin()).isEqualTo("NL");
        assertThat(line.details().classifications()).containsExactly(new Classification("12344321", "ZZZ", null));
        assertThat(line.details().attributes()).containsExactly(new Attribute("Thickness", "2 mm"));
        assertThat(line.notes()).containsExactly("first line");
        assertThat(line.period()).isEqualTo(new Period(LocalDate.of(2013, 3, 10), null));
        assertThat(line.object()).isEqualTo(new ObjectId("AVE", "Object2"));
        assertThat(line.accountingCost()).isEqualTo("ACC7654");
        assertThat(line.price()).isEqualTo(UnitPrice.euro("1"));
        assertThat(line.grossPrice()).isEqualTo("1.1");
        assertThat(line.priceDiscount()).isEqualTo("0.1");
    }

    @Test
    @DisplayName("leaves a long description alone the article's name, and a gross price for other units told")
    void noDescription() {
        String segments = "IMD+A++:::Paper'QTY+47:10'MOA+203:10'PRI+AAA:1'PRI+AAB:120:::100'";
        ReadResult result = result("", "", segments, "");
        Invoice.Line line = invoice(result).lines().get(0);

        assertThat(line.item().name()).isEqualTo("Paper");
        assertThat(line.details()).isNull();
        assertThat(line.grossPrice()).isNull();
        assertThat(result.all())
                .filteredOn(f -> f.code().equals("edifact.segment.left"))
                .extracting(Finding::arguments)
                .extracting(arguments -> arguments.get(0))
                .containsExactly("PRI+AAB:120:::100");
    }

    @Test
    @DisplayName("takes a second currency for the supplier's accounts, not for the invoice")
    void accountingCurrency() {
        Invoice invoice = read("", "", "QTY+47:10'MOA+203:10'PRI+AAA:1'", "MOA+2:1.20'MOA+113:5.00'");

        assertThat(invoice.currency()).isEqualTo("EUR");
        assertThat(invoice.accountingTax()).isEqualTo(Money.of(new BigDecimal("1.20"), "USD"));
        assertThat(invoice.prepaid()).isEqualTo(Money.euro("5.00"));
    }

    @ParameterizedTest
    @CsvSource({"PRI+AAA:1:::1:KGM'PRI+AAB:1.1:::1:C62',false", "PRI+AAB:1.1'PRI+AAA:1:::1:C62',true"})
    @DisplayName("takes a gross price for the same unit as the net one alone")
    void grossPriceOfAnotherUnit(String prices, boolean taken) {
        Invoice.Line line =
                read("", "", "QTY+47:10'MOA+203:10'" + prices, "").lines().get(0);

        assertThat(line.grossPrice()).isEqualTo(taken ? new BigDecimal("1.1") : null);
    }

    @Test
    @DisplayName("takes the same account below two parties for one, and tells what it says otherwise")
    void theSameAccount() {
        String second = "FII+BF+FR1420041010050500013M02606:Comptoir+PSSTFRPPPAR'";
        ReadResult result = result(
                "NAD+SU+3020180000017::9'FII+BF+FR14 2004 1010 0505 0001 3M02 606'",
                second + "FII+BF+FR1420041010050500013M02606:Autre'",
                "QTY+47:10'",
                "");
        Invoice invoice = invoice(result);

        assertThat(invoice.iban()).isEqualTo("FR1420041010050500013M02606");
        assertThat(invoice.payment().accountName()).isEqualTo("Comptoir");
        assertThat(invoice.payment().bic()).isEqualTo("PSSTFRPPPAR");
        assertThat(invoice.payment().otherAccounts()).isEmpty();
        assertThat(result.all())
                .filteredOn(f -> f.code().equals("edifact.element.left"))
                .extracting(f -> f.arguments().get(0))
                .containsExactly("Autre");
    }

    @ParameterizedTest
    @CsvSource({
        "MOA+77:120'MOA+113:20', 100.00, true",
        "MOA+77:120'MOA+113:15'MOA+113:5', 100.00, true",
        "MOA+77:120.3'MOA+113:20'MOA+165:-0.3', 100.00, true",
        "MOA+86:120'MOA+113:20', 100.00, true",
        "MOA+77:120'MOA+86:100'MOA+113:20', 100.00, false",
        "MOA+77:120'MOA+113:20'MOA+9:100', 100.00, false",
        "MOA+77:120'MOA+113:0', 120.00, false",
        "MOA+77:120', 120.00, false"
    })
    @DisplayName("computes what is due where something was paid before and nobody says what is left, and says so")
    void amountDue(String totals, String due, boolean told) {
        ReadResult result = result("", "", "QTY+47:10'", totals);

        assertThat(invoice(result).payable()).isEqualTo(Money.euro(due));
        assertThat(result.all())
                .extracting(Finding::code)
                .filteredOn(code -> code.equals("edifact.due.computed"))
                .hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"RFF+VA:FR25812345678',true", "RFF+XA:1',false"})
    @DisplayName("takes a representative of the supplier for the one who declares the VAT if he has a number of it")
    void representative(String reference, boolean declares) {
        ReadResult result = result("", "NAD+SR+++Fiscale SA'" + reference, "QTY+47:10'", "");

        assertThat(invoice(result).taxRepresentative() != null).isEqualTo(declares);
        assertThat(result.all().stream().anyMatch(f -> f.arguments().toString().contains("NAD+SR")))
                .isNotEqualTo(declares);
    }

    @Test
    @DisplayName("computes nothing that is due of two currencies")
    void amountDueOfTwoCurrencies() {
        assertThat(read("", "", "QTY+47:10'", "MOA+77:120'MOA+113:20:USD'MOA+113:5'")
                        .payable())
                .isNull();
    }

    @Test
    @DisplayName("tells an amount in another currency, and sums up the others all the same")
    void sumsBesideAnotherCurrency() {
        assertThat(result("", "", "QTY+47:10'MOA+203:10'", "MOA+125:11'MOA+77:11'MOA+113:5:USD'MOA+9:13'")
                        .all())
                .extracting(Finding::code)
                .filteredOn(code -> code.startsWith("document.total") || code.startsWith("document.currency"))
                .containsExactlyInAnyOrder(
                        "document.total.exclusive", "document.currency.other", "document.total.payable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D.96A", "D.01B"})
    @DisplayName("keeps the currency of an amount that is not in the invoice's")
    void otherCurrency(String directory) {
        Money paid = Money.of(new BigDecimal("20.00"), "USD");
        Invoice invoice = read("", "", "QTY+47:10'MOA+203:10'PRI+AAA:1'", "MOA+113:20:USD'MOA+9:10'");

        assertThat(invoice.prepaid()).isEqualTo(paid);
        assertThat(invoice(written(invoice, directory)).prepaid()).isEqualTo(paid);
        assertThatIllegalArgumentException()
                .as("CII would say it in the invoice's currency")
                .isThrownBy(() -> Documents.write(invoice, XmlFormat.CII));
    }

    private static ReadResult written(Invoice invoice, String directory) {
        Mailbox one = Mailbox.of("3020180000017", "14");
        LocalDateTime then = LocalDateTime.of(2026, 11, 23, 9, 5);
        return Documents.read(
                Documents.write(invoice, EdifactProfile.of(directory, one, one, "1", then)), ReadOptions.DEFAULT);
    }

    private static Invoice read(String head, String ofBuyer, String line, String totals) {
        return invoice(result(head, ofBuyer, line, totals));
    }

    private static Invoice invoice(ReadResult result) {
        return (Invoice) result.messages().get(0).document();
    }

    /** @param head behind the date; ofBuyer below the buyer; line below its number; totals in the summary */
    private static ReadResult result(String head, String ofBuyer, String line, String totals) {
        String file = "UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+1'UNH+1+INVOIC:D:01B:UN'BGM+380+F3'"
                + "DTM+137:20261123:102'" + head + "NAD+BY+3020180000024::9'" + ofBuyer
                + "CUX+2:EUR'CUX+6:USD'LIN+1++3020180000031:SRV'" + line + "UNS+S'MOA+79:10'" + totals
                + "UNT+9+1'UNZ+1+1'";
        return Documents.read(file.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
    }
}
