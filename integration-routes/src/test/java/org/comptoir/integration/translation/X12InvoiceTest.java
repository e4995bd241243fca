package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.integration.translation.X12Sets.problems;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXC-02")
@Tag("INV-03")
@DisplayName("EXC-02 INV-03 An invoice in X12")
class X12InvoiceTest {
    private static final String LINE = "IT1*1*10*EA*12.50**EN*3020180100014*PO*PO-1*PL*3";

    private static ReadResult read(String... afterBig) {
        List<String> segments = new ArrayList<>(List.of("BIG*20261123*F-1**PO-1", "CUR*SE*EUR"));
        segments.addAll(Arrays.asList(afterBig));
        return X12Sets.read("810", "IN", segments.toArray(String[]::new));
    }

    private static Invoice invoice(ReadResult result) {
        return X12Sets.document(result, Invoice.class);
    }

    @Test
    @DisplayName("without amounts of its lines gets them from price, quantity, allowances and charges")
    void derivesLineAmounts() {
        ReadResult result = read(LINE, "SAC*A*C310***500*******02", "TDS*12000", "CTT*1");

        assertThat(problems(result)).isEmpty();
        Invoice.Line line = invoice(result).lines().get(0);
        assertThat(line.net()).isEqualTo(Money.euro("120.00"));
        assertThat(line.allowanceCharges().get(0).reasonCode()).isEqualTo("95");
        assertThat(line.orderNumber()).isEqualTo("PO-1");
        assertThat(line.orderLineId()).isEqualTo("3");
        assertThat(invoice(result).lineTotal()).isEqualTo(Money.euro("120.00"));
    }

    @Test
    @DisplayName("whose total is not that of its lines, charges and taxes is told so, with both amounts")
    void checksTheTotal() {
        ReadResult right = read(LINE, "TDS*15300", "TXI*VA*25.5*20****127.5", "SAC*C*D240***250", "CTT*1");
        ReadResult wrong = read(LINE, "TDS*15000", "TXI*VA*25.5*20****127.5", "SAC*C*D240***250", "CTT*1");

        assertThat(problems(right)).noneMatch(p -> p.startsWith("document.total"));
        assertThat(invoice(right).charges()).isEqualTo(Money.euro("2.50"));
        assertThat(problems(wrong)).contains("document.total.inclusive");
    }

    @ParameterizedTest(name = "TXI {0} → {1}")
    @CsvSource({
        "TXI*VA*25*20*****125, S, 20",
        "TXI*VA*0*0*****125, Z, 0",
        "TXI*VA**0***1**125, E, 0",
        "TXI*VA*0*0***0**125, G, 0",
        "TXI*VA*0*0***1**125**AE, AE, 0",
        "TXI*GS*6.25*5*****125, S, 5"
    })
    @DisplayName("keeps rate, category and taxable amount of its VAT")
    void readsTheBreakdown(String txi, String category, String rate) {
        ReadResult result = read(LINE, "TDS*12500", txi, "CTT*1");

        assertThat(invoice(result).vatBreakdown()).hasSize(1);
        assertThat(invoice(result).vatBreakdown().get(0).vat().category()).isEqualTo(category);
        assertThat(invoice(result).vatBreakdown().get(0).vat().percent()).isEqualByComparingTo(rate);
        assertThat(invoice(result).vatBreakdown().get(0).taxable()).isEqualTo(Money.euro("125"));
    }

    @Test
    @DisplayName("counts a tax that is told as a charge (H850) as tax, and leaves out what is billed back")
    void knowsWhatIsNoCharge() {
        ReadResult result =
                read(LINE, "TDS*13500", "SAC*C*H850***1000", "TXI*ST*10*8", "SAC*A*F800***700*******01", "CTT*1");

        assertThat(problems(result)).isEmpty();
        assertThat(invoice(result).taxTotal()).isEqualTo(Money.euro("10.00"));
        assertThat(invoice(result).allowanceCharges()).isEmpty();
        assertThat(result.all()).extracting(Finding::code).contains("x12.segment.left");
    }

    @Test
    @DisplayName("that is a credit memo with a negative total is asked about; one with a positive total is not")
    void asksAboutTheSign() {
        String[] segments = {"BIG*20261123*A-1*****CR", "CUR*SE*EUR", LINE.replace("*10*", "*-10*"), "TDS*-12500"};

        assertThat(problems(X12Sets.read("810", "IN", segments))).containsExactly("document.credit.negative");
        assertThat(problems(X12Sets.read("810", "IN", segments[0], segments[1], LINE, "TDS*12500")))
                .isEmpty();
    }

    @Test
    @DisplayName("is due on the day it names, or so many days after its own; discounts are told")
    void isDue() {
        assertThat(invoice(read("ITD*01*3*2*20261203*10*20261223*30", LINE, "TDS*12500"))
                        .due())
                .isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(invoice(read("ITD*05*3*****45", LINE, "TDS*12500")).due())
                .isEqualTo(LocalDate.of(2026, 11, 23).plusDays(45));
        assertThat(invoice(read("ITD*05*15*****45", LINE, "TDS*12500")).due()).isNull();
    }

    @Test
    @DisplayName("keeps an account only where it is an IBAN; another number stays a number of its owner")
    void knowsAccounts() {
        Invoice iban = invoice(read("N1*RE*Comptoir", "REF*11*FR7630006000011234567890189", LINE, "TDS*12500"));
        Invoice other = invoice(read("N1*RE*Comptoir", "REF*11*1233626208", LINE, "TDS*12500"));

        assertThat(iban.iban()).isEqualTo("FR7630006000011234567890189");
        assertThat(iban.payee().ids()).isEmpty();
        assertThat(other.iban()).isNull();
        assertThat(other.payee().ids()).hasSize(1);
    }

    @Test
    @DisplayName("is read where retailers put ISS before TDS, and tells each thing that has no place")
    void readsRetailers() {
        ReadResult result = read(LINE, "ISS*10*EA", "TDS*12500", "CAD*T***RDWT", "CTT*1");

        assertThat(problems(result)).isEmpty();
        assertThat(result.all())
                .extracting(Finding::code)
                .containsOnly("x12.segment.left")
                .hasSize(2);
        assertThat(invoice(result).payable()).isEqualTo(Money.euro("125.00"));
    }

    @Test
    @DisplayName("is not written for a kind that X12 has no code for")
    void refusesOtherKinds() {
        Invoice prepayment = ExampleDocuments.invoice("386", "F-9", null);

        assertThatThrownBy(() -> Documents.write(prepayment, X12Examples.profile("004010")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("386");
    }

    @Test
    @DisplayName("keeps the notes of a line, long ones in parts that are put together again")
    void keepsNotesOfALine() {
        String part = "livré en deux fois, la seconde après accord";
        ReadResult result = read(LINE, "REF*L1*1*" + part, "REF*L1*1*" + part, "REF*L1*2*fragile", "TDS*12500");

        assertThat(result.all()).isEmpty();
        assertThat(invoice(result).lines().get(0).notes()).containsExactly(part + " " + part, "fragile");
    }

    @Test
    @DisplayName("keeps long notes in the ten lines that it has, and more of them as remarks")
    void keepsNotes() {
        String note = "Escompte pour paiement anticipé : néant. ".repeat(12).strip();
        List<String> few = List.of(note, "court");
        List<String> many = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> "note " + i)
                .toList();

        assertThat(back(few)).isEqualTo(few);
        assertThat(back(many)).isEqualTo(many);
    }

    private static List<String> back(List<String> notes) {
        Invoice i = ExampleDocuments.invoice();
        Invoice noted = new Invoice(
                i.number(),
                i.typeCode(),
                i.issued(),
                i.due(),
                null,
                i.orderNumber(),
                null,
                null,
                i.supplier(),
                i.buyer(),
                null,
                null,
                "EUR",
                null,
                i.iban(),
                notes,
                List.of(),
                i.lines(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Money.euro("650.00"),
                Money.euro("600.00"));
        byte[] bytes = Documents.write(noted, X12Examples.profile("004010"));
        ReadResult result = X12Sets.read(new String(bytes, StandardCharsets.UTF_8));
        assertThat(problems(result)).isEmpty();
        assertThat(invoice(result).payable()).isEqualTo(Money.euro("600.00"));
        assertThat(invoice(result).iban()).isEqualTo(i.iban());
        return invoice(result).notes();
    }
}
