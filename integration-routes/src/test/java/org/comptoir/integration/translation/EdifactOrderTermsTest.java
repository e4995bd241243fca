package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.DeliveryTerms;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.Order;
import org.comptoir.document.OrderLineTerms.Delivery;
import org.comptoir.document.Party.PartyId;
import org.comptoir.document.Period;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an ORDERS agrees beside parties and lines, in the qualifiers that partners write. */
@Tag("EXC-01")
@DisplayName("EXC-01 The terms of an order in EDIFACT")
class EdifactOrderTermsTest {
    private static final LocalDate THE_27TH = LocalDate.of(2026, 11, 27);
    private static final LocalDate THE_30TH = LocalDate.of(2026, 11, 30);

    private static final String LINE = "LIN+1++3020180100014:EN'QTY+21:100'%sPRI+AAA:10'";

    /** What is written of an order; each part may be empty. */
    private record Text(String kind, String days, String head, String line, String summary) {
        Text() {
            this("220", "", "", LINE.formatted(""), "");
        }

        static Text ofKind(String kind) {
            return new Text(kind, "", "", LINE.formatted(""), "");
        }

        Text days(String text) {
            return new Text(kind, text, head, line, summary);
        }

        Text head(String text) {
            return new Text(kind, days, text, line, summary);
        }

        /** @param amount of the line; below what stands behind its price */
        Text line(String amount, String below) {
            return new Text(kind, days, head, LINE.formatted(amount) + below, summary);
        }

        Text summary(String text) {
            return new Text(kind, days, head, line, text);
        }

        ReadResult read() {
            String currency = head.startsWith("TAX") ? head + "CUX+2:EUR:9'" : "CUX+2:EUR:9'" + head;
            String body = "BGM+" + kind + "+PO-1+9'DTM+137:20261123:102'" + days
                    + "NAD+BY+3020180000017::9'NAD+SU+3020180000024::9'" + currency + line + "UNS+S'" + summary;
            long segments = body.chars().filter(c -> c == '\'').count() + 2;
            String text = "UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+42'UNH+1+ORDERS:D:96A:UN'" + body
                    + "UNT+" + segments + "+1'UNZ+1+42'";
            return Documents.read(text.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
        }
    }

    private static Order order(ReadResult result) {
        return (Order) result.taken().get(0).document();
    }

    private static Order clean(Text text) {
        ReadResult result = text.read();
        assertThat(result.all()).isEmpty();
        return order(result);
    }

    private static Order.Line line(Order order) {
        return order.lines().get(0);
    }

    private static List<String> told(ReadResult result) {
        return result.all().stream()
                .map(f -> f.code() + " " + f.place().brief())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "DTM+2:20261127:102',,,2026-11-27,2026-11-27",
        "DTM+64:20261127:102',2026-11-27,,,2026-11-27",
        "DTM+63:20261127:102',,2026-11-27,,2026-11-27",
        "DTM+64:20261127:102'DTM+63:20261130:102',2026-11-27,2026-11-30,,2026-11-27",
        "DTM+63:20261130:102'DTM+64:20261127:102',2026-11-27,2026-11-30,,2026-11-27",
        "DTM+64:20261127:102'DTM+2:20261130:102',2026-11-27,,2026-11-30,2026-11-30",
        "DTM+2:20261127-20261130:718',2026-11-27,2026-11-30,,2026-11-27",
        "DTM+2:20261127:102'DTM+63:20261130:102',,2026-11-30,2026-11-27,2026-11-27"
    })
    @DisplayName("earliest and latest day are a period, of which a wished day is derived and never made up")
    void deliveryPeriod(String days, LocalDate start, LocalDate end, LocalDate said, LocalDate wished) {
        Order order = clean(new Text().days(days));
        Order ofLine = clean(new Text().line(days, ""));
        Period period = start == null && end == null ? null : new Period(start, end);

        assertThat(order.terms().deliveryPeriod()).isEqualTo(period);
        assertThat(order.wishedDay()).isEqualTo(wished);
        assertThat(order.wished()).isEqualTo(said);
        assertThat(line(ofLine).terms().deliveryPeriod()).isEqualTo(period);
        assertThat(line(ofLine).wishedDay()).isEqualTo(wished);
        assertThat(ofLine.wishedDay()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "DTM+69:20261127:102'DTM+2:20261130:102',edifact.segment.left 5 DTM",
        "DTM+2:20261130:102'DTM+2:20261127:102',edifact.segment.left 6 DTM",
        "DTM+64:20261130:102'DTM+2:20261201-20261203:718',edifact.segment.left 6 DTM",
        "DTM+2:20261130-2026:718',edifact.date 5 DTM 1/2"
    })
    @DisplayName("of several days that say the same, one counts and the others are told")
    void severalDays(String days, String finding) {
        ReadResult result = new Text().days(days).read();

        assertThat(told(result)).containsExactly(finding);
        assertThat(((Order) result.messages().get(0).document()).wishedDay()).isEqualTo(THE_30TH);
    }

    @Test
    @DisplayName("a call-off is no ordinary order; a document that is no order is told")
    void kinds() {
        assertThat(clean(Text.ofKind("226")).terms().typeCode()).isEqualTo("226");
        assertThat(clean(Text.ofKind("220")).terms().typeCode()).isNull();
        ReadResult response = Text.ofKind("231").read();
        assertThat(told(response)).containsExactly("edifact.kind 3 BGM 1/1");
        assertThat(order(response).terms().typeCode()).isNull();
    }

    @Test
    @DisplayName("a contract has its number and its day, in the head and at a line, where it has a line too")
    void references() {
        Order order = clean(new Text()
                .days("RFF+CT:CADRE-7'DTM+171:20260301:102'RFF+PD:PROMO-7'")
                .line("", "RFF+CT:CADRE-7:3'DTM+171:20260301:102'"));

        assertThat(order.terms().references())
                .containsExactly(
                        new DocumentReference("CT", "CADRE-7", null, LocalDate.of(2026, 3, 1)),
                        new DocumentReference("PD", "PROMO-7", null, null));
        assertThat(line(order).terms().references())
                .containsExactly(new DocumentReference("CT", "CADRE-7", "3", LocalDate.of(2026, 3, 1)));
    }

    @Test
    @DisplayName("a reference without a number, and another day of one, are told")
    void referencesThatSayTooLittle() {
        ReadResult result =
                new Text().days("RFF+CT'RFF+PD:7'DTM+36:20261231:102'").read();

        assertThat(told(result)).containsExactly("edifact.segment.left 5 RFF", "edifact.segment.left 7 DTM");
    }

    @Test
    @DisplayName(
            "a charge of the head has its reason, amount, base and VAT; what is neither added nor taken off is told")
    void headCharge() {
        Order order = clean(new Text().head("ALC+C++++FC:::Port'PCD+2:5'MOA+23:25'MOA+25:400'TAX+7+VAT+++:::20+S'"));

        AllowanceCharge charge = order.terms().allowanceCharges().get(0);
        assertThat(charge.charge()).isTrue();
        assertThat(charge.reasonCode()).isEqualTo("FC");
        assertThat(charge.reason()).isEqualTo("Port");
        assertThat(charge.amount()).isEqualTo(Money.euro("25"));
        assertThat(charge.base()).isEqualTo(Money.euro("400"));
        assertThat(charge.percent()).isEqualByComparingTo("5");
        assertThat(charge.vat()).isEqualTo(VatRate.standard("20"));
        assertThat(told(new Text().head("ALC+N++++FC'MOA+23:25'").read()))
                .containsExactly("edifact.segment.left 8 ALC", "edifact.segment.left 9 MOA");
    }

    @Test
    @DisplayName("an allowance with a percentage alone is told: what it takes off is not known")
    void percentageAlone() {
        ReadResult result = new Text().line("", "ALC+A'PCD+3:20'").read();

        assertThat(told(result)).containsExactly("edifact.allowance.noamount 11 ALC", "edifact.segment.left 12 PCD");
    }

    @ParameterizedTest(name = "a line of 100 at 10.00 less 10.00 that is said to cost {0}: {1}")
    @CsvSource({"990,", "1000,", "980,document.line.amount 10 MOA 1/2"})
    @DisplayName("a line's amount is checked with its allowances, which its price may hold already")
    void amountsOfLines(String net, String finding) {
        ReadResult result = new Text()
                .line("MOA+203:" + net + "'", "ALC+A++++64:::Volume'MOA+204:10'")
                .read();

        assertThat(told(result)).isEqualTo(finding == null ? List.of() : List.of(finding));
        assertThat(line(order(result)).terms().net()).isEqualTo(Money.euro(net));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "MOA+79:1000',1000,",
        "MOA+86:1000',1000,",
        "MOA+86:1200',,edifact.segment.left 12 MOA",
        "MOA+79:1000'MOA+86:1200',1000,edifact.segment.left 13 MOA",
        "MOA+79:999',999,document.total.lines 12 MOA 1/2"
    })
    @DisplayName("the total is that of the lines; of the whole message only where it says the same")
    void totals(String summary, String total, String finding) {
        ReadResult result = new Text().summary(summary).read();

        assertThat(told(result)).isEqualTo(finding == null ? List.of() : List.of(finding));
        assertThat(order(result).terms().total()).isEqualTo(total == null ? null : Money.euro(total));
    }

    @Test
    @DisplayName("terms of delivery and of payment are kept in words; terms in codes alone are told")
    void deliveryAndPayment() {
        Order order = clean(new Text()
                .days("FTX+AAB+++30 jours:fin de mois'FTX+AAI+++Merci'")
                .head("TOD+6++DAP:::Rendu chantier'LOC+1+:::Nantes'"));

        assertThat(order.terms().delivery()).isEqualTo(new DeliveryTerms("DAP", "Rendu chantier", "Nantes"));
        assertThat(order.terms().payment()).isEqualTo("30 jours fin de mois");
        assertThat(order.notes()).containsExactly("Merci");
        assertThat(told(new Text().head("PAT+1++5:3:D:30'").read())).containsExactly("edifact.segment.left 8 PAT");
        assertThat(order(new Text().head("PAT+1+1:::Comptant'").read()).terms().payment())
                .isEqualTo("Comptant");
    }

    @Test
    @DisplayName("VAT of the head holds for the lines that name none")
    void vat() {
        String head = "TAX+7+VAT+++:::20+S'";

        assertThat(line(clean(new Text().head(head))).terms().vat()).isEqualTo(VatRate.standard("20"));
        assertThat(line(clean(new Text().head(head).line("", "TAX+7+VAT+++:::5.5+S'")))
                        .terms()
                        .vat())
                .isEqualTo(VatRate.standard("5.5"));
    }

    @Test
    @DisplayName("a quantity is split by place; a place without a quantity is told")
    void splitByPlace() {
        Order order = clean(new Text()
                .line(
                        "",
                        "LOC+7+3020180000031::9'QTY+11:60'DTM+2:20261127:102'LOC+7+DEPOT2::92'QTY+11:40'"
                                + "DTM+2:20261130:102'"));

        assertThat(line(order).terms().deliveries())
                .containsExactly(
                        new Delivery(Quantity.of(60), THE_27TH, new PartyId("0088", "3020180000031")),
                        new Delivery(Quantity.of(40), THE_30TH, new PartyId("92", "DEPOT2")));
        assertThat(told(new Text().line("", "LOC+7+3020180000031::9'").read()))
                .containsExactly("edifact.segment.left 11 LOC");
        assertThat(told(new Text()
                        .line("", "LOC+7+3020180000032::9'QTY+11:100'")
                        .read()))
                .containsExactly("identifier.gln 11 LOC 2/1");
    }

    @Test
    @DisplayName("a quantity is split by day; what is only planned is told")
    void splitByDay() {
        String days = "QTY+11:60'DTM+2:20261127:102'QTY+11:40'DTM+2:20261130:102'";
        Order order = clean(new Text().line("", "SCC+1'" + days));

        assertThat(line(order).terms().deliveries())
                .containsExactly(
                        new Delivery(Quantity.of(60), THE_27TH, null), new Delivery(Quantity.of(40), THE_30TH, null));
        ReadResult planned = new Text().line("", "SCC+4'" + days).read();
        assertThat(line(order(planned)).terms().deliveries()).isEmpty();
        assertThat(told(planned)).hasSize(5).allMatch(t -> t.startsWith("edifact.segment.left "));
    }
}
