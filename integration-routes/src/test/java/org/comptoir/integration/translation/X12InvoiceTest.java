package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.integration.translation.X12Sets.problems;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.ObjectId;
import org.comptoir.document.Invoice.Preceding;
import org.comptoir.document.Invoice.References;
import org.comptoir.document.Party;
import org.comptoir.document.Period;
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
        assertThat(iban.supplier().ids()).isEmpty();
        assertThat(other.iban()).isNull();
        assertThat(other.supplier().ids()).hasSize(1);
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
        Invoice noted = PlainInvoice.of(
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

    @Test
    @DisplayName("of a retailer names its seller by whom to pay, and keeps the tax of a state when it is written again")
    void keepsWhatRetailersSay() {
        ReadResult result =
                read("N1*RE*ACME SUPPLY*92*9001", "N1*BT*BUYER*92*HD", LINE, "TXI*ST*8.75*7", "TDS*13375", "CTT*1*10");

        byte[] written = Documents.write(invoice(result), X12Examples.profile("004010"));
        Invoice back = invoice(Documents.read(written, ReadOptions.DEFAULT));

        assertThat(problems(result)).isEmpty();
        assertThat(invoice(result).supplier().name()).isEqualTo("ACME SUPPLY");
        assertThat(invoice(result).payee()).isNull();
        assertThat(invoice(result).taxTotal()).isEqualTo(Money.euro("8.75"));
        assertThat(back.taxTotal()).isEqualTo(Money.euro("8.75"));
    }

    @Test
    @DisplayName(
            "keeps what it refers to: contract, project, tender, the seller's order, what is invoiced, preceding invoices")
    void keepsReferences() {
        ReadResult result = read(
                "REF*CR*SERVICE-7",
                "REF*JB*CH-12",
                "REF*CT*C-2026",
                "REF*VN*SO-9",
                "REF*RV*BR-3",
                "REF*BD*AO-1",
                "REF*CA*6011",
                "REF*MG*12345",
                "REF*OI*F-0*20261001",
                "REF*IV*F-00",
                LINE,
                "REF*CA*6012",
                "REF*ZZ*PDL-1*INVOICED OBJECT AVE",
                "TDS*12500");

        assertThat(result.all()).isEmpty();
        Invoice invoice = invoice(result);
        assertThat(invoice.precedingInvoice()).isEqualTo("F-0");
        assertThat(invoice.references())
                .isEqualTo(new References(
                        "SERVICE-7",
                        "CH-12",
                        "C-2026",
                        "SO-9",
                        "BR-3",
                        "AO-1",
                        new ObjectId("MG", "12345"),
                        "6011",
                        LocalDate.of(2026, 10, 1),
                        List.of(new Preceding("F-00", null))));
        assertThat(invoice.lines().get(0).accountingCost()).isEqualTo("6012");
        assertThat(invoice.lines().get(0).object()).isEqualTo(new ObjectId("AVE", "PDL-1"));
    }

    @Test
    @DisplayName("keeps a reference that is too long for its element in the description beside it")
    void keepsLongReferences() {
        String reference = "Service des achats, 3e étage, bureau 312";
        ReadResult result = read("REF*CR**" + reference, LINE, "TDS*12500");

        assertThat(invoice(result).references().buyerReference()).isEqualTo(reference);
        String written =
                new String(Documents.write(invoice(result), X12Examples.profile("004010")), StandardCharsets.UTF_8);
        assertThat(written).contains("REF*CR**" + reference);
        String newer =
                new String(Documents.write(invoice(result), X12Examples.profile("005010")), StandardCharsets.UTF_8);
        assertThat(newer).contains("REF*CR*" + reference);
    }

    @Test
    @DisplayName("keeps its terms of payment in words, long ones in several ITD; discounts in figures are told")
    void keepsTerms() {
        ReadResult result =
                read("ITD*01*3*2**10**30*****2 % sous 10 jours, net", "ITD************à 30 jours", LINE, "TDS*12500");

        assertThat(invoice(result).payment().terms()).isEqualTo("2 % sous 10 jours, net à 30 jours");
        assertThat(invoice(result).due()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(result.all())
                .extracting(Finding::place)
                .extracting(Object::toString)
                .allMatch(p -> p.contains("tag=ITD"));
        assertThat(result.all())
                .extracting(Finding::code)
                .containsOnly("x12.element.left")
                .hasSize(2);
    }

    @Test
    @DisplayName("keeps the period of the whole and of a line, whether it is that of the invoice or of the service")
    void keepsPeriods() {
        ReadResult result =
                read("DTM*150*20261001", "DTM*151*20261031", LINE, "DTM*186*20261001", "DTM*187*20261015", "TDS*12500");

        assertThat(result.all()).isEmpty();
        assertThat(invoice(result).period())
                .isEqualTo(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
        assertThat(invoice(result).lines().get(0).period())
                .isEqualTo(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 15)));
    }

    @Test
    @DisplayName("keeps what was paid before and what is left to pay, and how that was rounded")
    void keepsWhatWasPaid() {
        Invoice rounded = invoice(read(LINE, "TDS*12548", "AMT*C4*25", "AMT*BD*100.50"));
        Invoice balance = invoice(read(LINE, "TDS*12500", "AMT*BD*100"));

        assertThat(rounded.prepaid()).isEqualTo(Money.euro("25"));
        assertThat(rounded.payable()).isEqualTo(Money.euro("100.50"));
        assertThat(rounded.rounding()).isEqualTo(Money.euro("0.02"));
        assertThat(balance.payable()).isEqualTo(Money.euro("100"));
        assertThat(balance.prepaid()).isNull();
        assertThat(balance.rounding()).isNull();
    }

    @Test
    @DisplayName(
            "keeps the accounts of the one who is paid with owner and bank, trading names and the law's particulars")
    void keepsAccounts() {
        ReadResult result = read(
                "N1*SU*Matériaux SAS",
                "REF*L1*TRADING NAME*Matériaux",
                "REF*L1*LEGAL INFORMATION*SAS au capital",
                "REF*L1*LEGAL INFORMATION*de 10 000 EUR",
                "REF*11*FR7630006000011234567890189*Matériaux SAS",
                "REF*02*BNPAFRPPXXX",
                "REF*11*DE89370400440532013000",
                "N1*BY*Buyer",
                "REF*L1*TRADING NAME*Chez Buyer",
                LINE,
                "TDS*12500");

        assertThat(result.all()).isEmpty();
        Invoice invoice = invoice(result);
        assertThat(invoice.iban()).isEqualTo("FR7630006000011234567890189");
        assertThat(invoice.payment().accountName()).isEqualTo("Matériaux SAS");
        assertThat(invoice.payment().bic()).isEqualTo("BNPAFRPPXXX");
        assertThat(invoice.payment().otherAccounts())
                .containsExactly(new Invoice.Account("DE89370400440532013000", null, null));
        assertThat(invoice.supplier().ids()).isEmpty();
        assertThat(invoice.seller()).isEqualTo(new Invoice.Seller("Matériaux", "SAS au capital de 10 000 EUR"));
        assertThat(invoice.buyerTradingName()).isEqualTo("Chez Buyer");
    }

    @Test
    @DisplayName("keeps gross price and discount, description, origin, properties and classes of its article")
    void keepsTheArticle() {
        ReadResult result = read(
                LINE + "*CH*FR",
                "CTP**LPR*13.50*****1.00",
                "CTP**UCP*2.19*384*EA",
                "PID*F****Ciment",
                "PID*F*GEN***Ciment gris,",
                "PID*F*GEN***en sac",
                "PID*X**ZZ*ATTRIBUTE*Couleur: gris",
                "PID*X**ZZ*CLASS HS*252329**2022",
                "TDS*12500");

        Invoice.Line line = invoice(result).lines().get(0);
        assertThat(line.grossPrice()).isEqualByComparingTo("13.5");
        assertThat(line.priceDiscount()).isEqualByComparingTo("1");
        assertThat(line.item().name()).isEqualTo("Ciment");
        assertThat(line.details())
                .isEqualTo(new Invoice.ItemDetails(
                        null,
                        "Ciment gris, en sac",
                        "FR",
                        List.of(new Invoice.Classification("252329", "HS", "2022")),
                        List.of(new Invoice.Attribute("Couleur", "gris"))));
        assertThat(result.all()).extracting(Finding::code).containsExactly("x12.segment.left");
    }

    @Test
    @DisplayName("takes the supplier's numbers and contact from the head, unless he has a contact himself")
    void completesTheSupplier() {
        String[] head = {"REF*IA*123456170", "REF*GT*R100420888", "PER*AR*NINA MARIE*TE*402-948-7632"};
        ReadResult bare = read(head[0], head[1], head[2], "N1*RE*ACME", LINE, "TDS*12500");
        ReadResult known = read(head[0], head[2], "N1*SU*ACME", "PER*IC*ZOE", LINE, "TDS*12500");

        assertThat(bare.all()).extracting(Finding::arguments).containsExactly(List.of("AR", "PER"));
        Party supplier = invoice(bare).supplier();
        assertThat(supplier.ids())
                .containsExactly(new Party.PartyId("IA", "123456170"), new Party.PartyId("GT", "R100420888"));
        assertThat(supplier.contact()).isEqualTo(new Party.Contact("NINA MARIE", "402-948-7632", null));
        assertThat(invoice(known).supplier().contact().name()).isEqualTo("ZOE");
        assertThat(known.all()).extracting(Finding::code).containsExactly("x12.segment.left");
    }

    @Test
    @DisplayName("names the documents that support it; one without a number is told")
    void namesItsAttachments() {
        ReadResult result = read("PWK*77*EL***AC*DEC-1*Décompte", "PWK*77*EL", LINE, "TDS*12500");

        assertThat(invoice(result).attachments())
                .containsExactly(new Invoice.Attachment("DEC-1", "Décompte", null, null, null, null));
        assertThat(result.all()).extracting(Finding::code).containsExactly("x12.segment.left");
    }

    @Test
    @DisplayName("of many preceding invoices has several in one REF: its head has twelve")
    void keepsManyPrecedingInvoices() {
        List<String> segments = new ArrayList<>();
        for (int i = 1; i <= 15; i++) {
            segments.add("REF*OI*F-" + i);
        }
        segments.addAll(List.of(LINE, "TDS*12500"));
        Invoice many = invoice(read(segments.toArray(String[]::new)));

        byte[] written = Documents.write(many, X12Examples.profile("004010"));
        ReadResult back = Documents.read(written, ReadOptions.DEFAULT);

        assertThat(new String(written, StandardCharsets.UTF_8)).contains("REF*OI*F-1**OI>F-2>OI>F-3>OI>F-4~");
        assertThat(invoice(back).references()).isEqualTo(many.references());
        assertThat(many.references().otherPreceding()).hasSize(14);
        assertThat(back.all()).extracting(Finding::code).doesNotContain("x12.segment.repeated", "x12.element.left");
    }

    @Test
    @DisplayName("has no more references of a party than the standard: of many accounts the rest is told")
    void writesNoMoreAccountsThanFit() {
        String[] segments = Stream.of(
                        Stream.of("BIG*20261123*F-1", "CUR*SE*EUR", "N1*SU*Seller"),
                        IntStream.range(10, 30).mapToObj(i -> "REF*11*FR76300060000112345678901" + i),
                        Stream.of(LINE, "TDS*12500", "CTT*1"))
                .flatMap(s -> s)
                .toArray(String[]::new);
        Invoice invoice = invoice(X12Sets.read("810", "IN", segments));

        byte[] written = Documents.write(invoice, X12Examples.profile("004010"));

        ReadResult back = Documents.read(written, ReadOptions.DEFAULT);
        assertThat(new String(written, StandardCharsets.UTF_8).split("REF[*]11[*]"))
                .hasSize(13);
        assertThat(problems(back)).allMatch(code -> code.contains("iban"));
        assertThat(Losses.of(invoice, back))
                .extracting(f -> f.place().brief())
                .containsExactly("payment.otherAccounts.number");
    }

    @Test
    @DisplayName("is paid to the account of the one who is paid, and not to that of the supplier")
    void isPaidToThePayee() {
        Invoice invoice = invoice(X12Sets.read(
                "810",
                "IN",
                "BIG*20261123*F-1",
                "CUR*SE*EUR",
                "N1*SU*Seller",
                "REF*11*FR7630006000011234567890189",
                "N1*RE*Factor",
                "REF*11*DE89370400440532013000",
                LINE,
                "TDS*12500",
                "CTT*1"));

        assertThat(invoice.iban()).isEqualTo("DE89370400440532013000");
        assertThat(invoice.payee().name()).isEqualTo("Factor");
        assertThat(invoice.payee().ids()).isEmpty();
        assertThat(invoice.supplier().ids())
                .extracting(Party.PartyId::value)
                .containsExactly("FR7630006000011234567890189");
    }
}
