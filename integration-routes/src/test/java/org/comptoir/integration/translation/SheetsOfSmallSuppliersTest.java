package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.document.Invoice;
import org.comptoir.document.Order;
import org.comptoir.document.OrderResponse;
import org.comptoir.document.TransportStatus;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our layouts as small suppliers fill them in: by hand, in a spreadsheet, in French. */
@Tag("EXC-02")
@DisplayName("EXC-02 A table that a small supplier filled in")
class SheetsOfSmallSuppliersTest {
    private static final String HEAD = "#ORDER;number;currency\nORDER;C-1;EUR\n#LINE;gtin;name;quantity;price\n";
    private static final String LINE = "LINE;3020180100014;Gelée;2;1.50\n";

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static Order order(ReadResult result) {
        return (Order) result.taken().get(0).document();
    }

    private static List<String> told(ReadResult result) {
        return result.all().stream()
                .map(f -> f.code() + " " + f.place().brief())
                .toList();
    }

    @Test
    @DisplayName("may have French headings, records, roles and values, in any case and with any blanks")
    void mayBeInFrench() {
        ReadResult result = read(
                """
                #Commande;N° de commande;Date de commande;DEVISE
                Commande;C-1;1/2/2026;EUR
                #Partie;Rôle;GLN;Raison sociale;Code postal;Ville
                Partie;Fournisseur;3020180000024;Moulin;27000;Évreux
                #Ligne;Code EAN;Désignation;Qté;Unité;Prix unitaire HT
                Ligne;3020180100014;Gelée;12;C62;5,43
                """);

        assertThat(result.all()).isEmpty();
        assertThat(order(result).issued()).hasToString("2026-02-01");
        assertThat(order(result).supplier().address().town()).isEqualTo("Évreux");
        assertThat(order(result).lines().get(0).price().amount()).hasToString("5.43");
    }

    @Test
    @DisplayName("may number its lines in a column N°")
    void mayNumberItsLines() {
        ReadResult result =
                read("#Commande;N°;Devise\nCommande;C-1;EUR\n#Ligne;N°;EAN;Qté\nLigne;10;3020180100014;2\n");

        assertThat(result.all()).extracting(Finding::code).doesNotContain("layout.column.unknown");
        assertThat(order(result).number()).isEqualTo("C-1");
        assertThat(order(result).lines().get(0).lineId()).isEqualTo("10");
    }

    @Test
    @DisplayName("may name decisions and quantities in French where the columns are other ones")
    void mayDecideInFrench() {
        ReadResult result = read(
                """
                #Confirmation de commande;Numéro;N° de commande;Décision
                Confirmation de commande;R-1;C-1;Acceptée
                #Ligne;EAN;Qté;Décision
                Ligne;3020180100014;12;refusé
                """);

        OrderResponse response = (OrderResponse) result.messages().get(0).document();
        assertThat(response.orderNumber()).isEqualTo("C-1");
        assertThat(response.lines().get(0).confirmed()).hasToString("12 C62");
        assertThat(response.lines().get(0).decision()).hasToString("REFUSED");
    }

    @Test
    @DisplayName("may have titles, empty rows, sums and remarks around the table: they are told and harm nothing")
    void mayHaveTitlesAndSums() {
        ReadResult result = read("sep=;\nCommande de Noël;;;\n;;;\n" + HEAD + LINE
                + ";;;\nTotal HT;;;;3,00\n;;Total :;;3,00\nMerci !\n");

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED_WITH_FINDINGS);
        assertThat(told(result))
                .containsExactly(
                        "layout.row.remark 2", "layout.row.sum 9", "layout.row.sum 10", "layout.row.remark 11");
        assertThat(order(result).lines()).hasSize(1);
    }

    @Test
    @DisplayName("loses no row that may be a line: one without or with a wrong record's name is refused")
    void losesNoRow() {
        assertThat(told(read(HEAD + LINE + ";3020180100021;Savon;3;2\n"))).containsExactly("layout.record.none 5");
        assertThat(told(read(HEAD + LINE + "LNE;3020180100021;Total;3;2\n")))
                .containsExactly("layout.record.unknown 5");
        assertThat(read(HEAD + LINE + ";3020180100021;Savon;3;2\n").outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    @DisplayName("loses no cell: below a column without a name, or with one that is there twice, it is told")
    void losesNoCell() {
        ReadResult result =
                read(HEAD.replace("price", "price;;Quantité") + "LINE;3020180100014;Gelée;2;1.50;perdu;7\n#LNIE;x\n");

        assertThat(told(result))
                .containsExactly(
                        "layout.column.twice 3/Quantité", "layout.cell.surplus 4/6", "layout.header.unknown 5");
        assertThat(((Order) result.messages().get(0).document()).lines().get(0).quantity())
                .hasToString("2 C62");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,50|1234.50",
                "1.234,50|1234.50",
                "1,234.50|1234.50",
                "1'234.50|1234.50",
                "1\u202f234,5|1234.5",
                "12,50 €|12.50",
                "€ 12.50|12.50",
                "EUR 12.50|12.50",
                "12.50 EUR|12.50",
                "12,50-|-12.50"
            })
    @DisplayName("may have prices as people write them")
    void mayHavePricesAsPeopleWriteThem(String written, String meant) {
        Order order = order(read(HEAD + "LINE;3020180100014;Gelée;2;" + written + "\n"));

        assertThat(order.lines().get(0).price().amount()).isEqualByComparingTo(meant);
        assertThat(order.lines().get(0).price().currency()).hasToString("EUR");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"12,50 $", "1,2,3", "1.23.456", "zwölf", "12 %"})
    @DisplayName("is told which price is none")
    void isToldWhichPriceIsNone(String written) {
        assertThat(told(read(HEAD + "LINE;3020180100014;Gelée;2;" + written + "\n")))
                .contains("layout.number 4/price");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-23,2026-11-23,",
        "1/2/2026,2026-02-01,",
        "23-11-2026,2026-11-23,",
        "2026/11/23,2026-11-23,",
        "23/11/2026 00:00:00,2026-11-23,",
        "2026-11-23T00:00:00Z,2026-11-23,",
        "23/11/2026 14:30,2026-11-23,layout.date.time",
        "46349,2026-11-23,layout.date.serial",
        "23/11/26,,partner.date",
        "11/23/2026,,partner.date"
    })
    @DisplayName("may have days as spreadsheets leave them; what is more than a day or a guess is told")
    void mayHaveDays(String written, String meant, String told) {
        ReadResult result =
                read("#ORDER;number;issued\nORDER;1;" + written + "\n#LINE;gtin;quantity\nLINE;3020180100014;2\n");

        Order order = (Order) result.messages().get(0).document();
        assertThat(String.valueOf(order.issued())).isEqualTo(String.valueOf(meant));
        assertThat(result.all().stream().map(Finding::code)).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    @DisplayName("whose article numbers a spreadsheet shortened is told how to save them; lost zeros are put back")
    void identifiersThatASpreadsheetShortened() {
        ReadResult result = read(HEAD + "LINE;4,00630E+12;Gelée;2;1\nLINE;12345678905;Savon;2;1\nLINE;1234565;X;2;1\n"
                + "LINE;4006300;X;2;1\n");

        assertThat(told(result))
                .containsExactly(
                        "layout.cell.cut 4/gtin",
                        "layout.zeros 5/gtin",
                        "layout.zeros 6/gtin",
                        "identifier.gtin 7/gtin");
        assertThat(order(result).lines().get(1).item().gtin()).hasToString("0012345678905");
        assertThat(told(read("#ORDER;number\nORDER;4,7E+11\n" + LINE))).contains("layout.cell.cut 2/number");
    }

    @Test
    @DisplayName("says of a quantity that cannot be read that alone, and not that there is none as well")
    void saysItOnce() {
        assertThat(told(read(HEAD + "LINE;3020180100014;Gelée;deux;1\n"))).containsExactly("layout.number 4/quantity");
        assertThat(told(read(HEAD + "LINE;3020180100014;Gelée;#VALEUR!;1\n")))
                .containsExactly("layout.cell.fault 4/quantity");
        assertThat(told(read(HEAD + "LINE;3020180100014;Gelée;;1\n"))).containsExactly("document.line.noquantity 4");
    }

    @Test
    @DisplayName("may be saved as Unicode text, as spreadsheets call UTF-16 with tabulators")
    void mayBeUnicodeText() {
        byte[] bytes = ("\ufeff" + HEAD + LINE).replace(';', '\t').getBytes(StandardCharsets.UTF_16LE);

        ReadResult result = Documents.read(bytes, ReadOptions.DEFAULT);

        assertThat(told(result)).containsExactly("csv.separator 1");
        assertThat(order(result).lines().get(0).item().name()).isEqualTo("Gelée");
    }

    @Test
    @DisplayName(
            "may give a rate of VAT without its category, which can be the standard one alone; for kg it is told to write KGM")
    void mayUseTheWordsOfTheTrade() {
        ReadResult result = read(
                """
                #FACTURE;N° facture;date facture;Devise
                FACTURE;F-1;23/11/2026;EUR
                #LIGNE;EAN;Qté;Unité;Prix unitaire HT;Montant HT;Taux TVA
                LIGNE;3020180100014;1,5;kg;2,00;3,00;5,5 %
                LIGNE;3020180100021;1;pièce;2,00;2,00;0
                """);

        Invoice invoice = (Invoice) result.messages().get(0).document();
        assertThat(invoice.issued()).hasToString("2026-11-23");
        assertThat(invoice.lines().get(0).quantity()).hasToString("1.5 kg");
        assertThat(invoice.lines().get(0).vat()).isEqualTo(org.comptoir.kernel.money.VatRate.standard("5.5"));
        assertThat(told(result)).contains("layout.missing 5/Taux TVA");
        assertThat(result.all())
                .filteredOn(f -> f.code().equals("document.unit"))
                .extracting(f -> f.arguments().get(1))
                .containsExactly("KGM", "C62");
    }

    @Test
    @DisplayName(
            "is written again with the article numbers as they stood, even where a reader would put zeros before them")
    void isWrittenAgain() {
        Order order = order(read(HEAD + "LINE;3020180100014;Gelée;2;1\n"));
        Order odd = new Order(
                "C-1",
                "9",
                null,
                null,
                null,
                null,
                null,
                null,
                "EUR",
                List.of("1,5E+10"),
                List.of(new Order.Line(
                        "1",
                        new org.comptoir.document.Item(null, "12345678905", null, null, null),
                        order.lines().get(0).quantity(),
                        null,
                        null,
                        null,
                        List.of())));

        assertThat(Documents.write(List.of(odd), OwnFormat.CSV))
                .asString(StandardCharsets.UTF_8)
                .contains(";12345678905;");
    }

    @Test
    @DisplayName("whose currency is none says that once")
    void saysAWrongCurrencyOnce() {
        assertThat(told(read(HEAD.replace("EUR", "EURO") + LINE))).containsExactly("xml.currency 2/currency");
    }

    @Test
    @DisplayName("of percentages, days and times is read as it is shown, not as the spreadsheet keeps it")
    void isReadAsShown() {
        ReadResult result = Documents.read(
                new Sheets()
                        .with(
                                "Facture",
                                "",
                                "A1 #INVOICE",
                                "B1 number",
                                "C1 issued",
                                "D1 currency",
                                "A2 INVOICE",
                                "B2 =4711",
                                "C2 =46349.75 s3",
                                "D2 EUR",
                                "A3 #LINE",
                                "B3 gtin",
                                "C3 quantity",
                                "D3 price",
                                "E3 net",
                                "F3 vatCategory",
                                "G3 vatPercent",
                                "A4 LINE",
                                "B4 =3020180100014",
                                "C4 =10",
                                "D4 =0.30000000000000004 s4",
                                "E4 =3",
                                "F4 S",
                                "G4 =0.055 s5",
                                "A5 LINE",
                                "B5 =3020180100021",
                                "C5 =1",
                                "D5 =1",
                                "E5 =1",
                                "F5 S",
                                "G5 =0.2 s2")
                        .bytes(),
                ReadOptions.DEFAULT);

        Invoice invoice = (Invoice) result.messages().get(0).document();
        assertThat(invoice.number()).isEqualTo("4711");
        assertThat(invoice.issued()).hasToString("2026-11-23");
        assertThat(invoice.lines().get(0).vat().percent()).isEqualByComparingTo("5.5");
        assertThat(invoice.lines().get(1).vat().percent()).isEqualByComparingTo("20");
        assertThat(invoice.lines().get(0).price().amount()).hasToString("0.3");
        assertThat(told(result)).containsExactly("layout.date.time 2/Facture!C");
    }

    @Test
    @DisplayName("tells formulas without a result, faults, and numbers whose last digits a spreadsheet cannot keep")
    void tellsWhatASpreadsheetCannotKeep() {
        ReadResult result = Documents.read(
                new Sheets()
                        .with(
                                "BL",
                                "",
                                "A1 #DESPATCHADVICE",
                                "B1 number",
                                "A2 DESPATCHADVICE",
                                "B2 BL-1",
                                "A3 #PACKAGE",
                                "B3 id",
                                "C3 sscc",
                                "A4 PACKAGE",
                                "B4 =1",
                                "C4 =340123450000000010",
                                "A5 #LINE",
                                "B5 gtin",
                                "C5 despatched",
                                "D5 batch",
                                "E5 packSize",
                                "A6 LINE",
                                "B6 =3020180100014",
                                "C6 =",
                                "D6 !#N/A",
                                "E6 =?")
                        .bytes(),
                ReadOptions.DEFAULT);

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(told(result))
                .contains(
                        "xlsx.number.long 4/BL!C",
                        "xlsx.formula 6/BL!C",
                        "xlsx.formula 6/BL!E",
                        "layout.cell.fault 6/BL!D");
        assertThat(((DespatchAdvice) result.messages().get(0).document())
                        .lines()
                        .get(0)
                        .batch())
                .isNull();
    }

    @Test
    @DisplayName("may stand beside other sheets, which are named once; hidden ones with rows of ours are told")
    void mayStandBesideOtherSheets() {
        ReadResult result = Documents.read(
                new Sheets()
                        .with("Notes", "", "A1 Tarif", "B1 interne", "A2 x", "B2 =3")
                        .with("Cde", "", "A1 Bon de commande", "A3 ORDER", "B3 C-1", "F3 EUR")
                        .with("Suite", "state='hidden'", "A1 LINE", "C1 3020180100014", "G1 =2")
                        .bytes(),
                ReadOptions.DEFAULT);

        assertThat(result.all())
                .extracting(Finding::code, f -> f.place().brief())
                .containsExactlyInAnyOrder(
                        tuple("xlsx.sheet.other", "0/Notes"),
                        tuple("layout.row.remark", "1/Cde!A"),
                        tuple("xlsx.sheet.hidden", "0/Suite"));
        assertThat(order(result).lines()).hasSize(1);
        assertThat(told(Documents.read(
                        new Sheets().with("Notes", "", "A1 Tarif", "B1 x").bytes(), ReadOptions.DEFAULT)))
                .containsExactly("layout.sheet.none -");
    }

    @Test
    @DisplayName("has the value of merged cells in each of their rows, and is told so once")
    void hasMergedCells() {
        ReadResult result = Documents.read(
                new Sheets()
                        .with(
                                "C",
                                "merged='A1:F2 F5:F7 C5:D5'",
                                "A1 Bon de commande",
                                "A3 #ORDER",
                                "B3 number",
                                "A4 ORDER",
                                "B4 C-1",
                                "A5 #LINE",
                                "B5 gtin",
                                "C5 quantity",
                                "F5 price",
                                "A6 LINE",
                                "B6 3020180100014",
                                "C6 =2",
                                "F6 =1.5")
                        .with(
                                "E",
                                "merged='D4:D6 E4:E8'",
                                "A2 ORDER",
                                "B2 C-3",
                                "A3 #LINE",
                                "B3 gtin",
                                "C3 quantity",
                                "D3 price",
                                "E3 wished",
                                "A4 LINE",
                                "B4 3020180100014",
                                "C4 =2",
                                "D4 =1.234",
                                "E4 =46349 s1",
                                "A5 LINE",
                                "B5 3020180100021",
                                "C5 =1",
                                "A6 LINE",
                                "B6 3020180100021",
                                "C6 =3",
                                "D6 7",
                                "A8 LINE",
                                "B8 3020180100021",
                                "C8 =4")
                        .bytes(),
                ReadOptions.DEFAULT);

        List<Order.Line> lines = ((Order) result.messages().get(1).document()).lines();
        assertThat(lines)
                .extracting(l -> l.price() == null ? "" : l.price().amount().toPlainString())
                .containsExactly("1.234", "1.234", "7", "");
        assertThat(lines).extracting(l -> l.wished().toString()).containsOnly("2026-11-23");
        assertThat(told(result))
                .contains("xlsx.merged 5/E!D", "xlsx.merged 5/E!E")
                .doesNotContain("xlsx.merged 8/E!E");
    }

    @Test
    @DisplayName("whose rows were filtered away is read with them, and told so once")
    void tellsHiddenRows() {
        ReadResult result = Documents.read(
                new Sheets()
                        .with(
                                "C",
                                "",
                                "A1 ORDER",
                                "B1 C-1",
                                "A2 ~LINE",
                                "C2 3020180100014",
                                "G2 =2",
                                "A3 ~LINE",
                                "C3 3020180100021",
                                "G3 =2")
                        .bytes(),
                ReadOptions.DEFAULT);

        assertThat(told(result)).containsExactly("xlsx.row.hidden 2/C");
        assertThat(order(result).lines()).hasSize(2);
    }

    @Test
    @DisplayName("has times of day as a spreadsheet has them")
    void hasTimes() {
        ReadResult result = read(
                "#TRANSPORTSTATUS;number\nTRANSPORTSTATUS;1\n#CONSIGNMENT;number\nCONSIGNMENT;9\n#EVENT;code;jour;heure\n"
                        + "EVENT;21;23/11/2026;9:05\n");

        TransportStatus status = (TransportStatus) result.messages().get(0).document();
        assertThat(status.consignments().get(0).events().get(0).time()).hasToString("09:05");
    }

    @Test
    @DisplayName("is not read from an old or protected workbook, and the refusal says what the file is")
    void oldWorkbooksAreNamed() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};

        assertThat(Documents.read(old, ReadOptions.DEFAULT).all().get(0).arguments())
                .containsExactly("XLS/DOC 97–2003");
    }

    @Test
    @DisplayName("of fixed lengths has no tabulators, which stand for any number of blanks")
    void fixedLengthsHaveNoTabulators() {
        assertThat(told(read("CPT01\r\nORDC-1\t9\r\nLIN1"))).contains("fixed.tab 2");
    }

    @Test
    @DisplayName("of fixed lengths with more than its fields is told that in words of widths")
    void fixedLengthsHaveNoHeader() {
        assertThat(told(read("CPT01\r\nORDC-1" + " ".repeat(4_000) + "zu viel\r\n")))
                .contains("fixed.surplus 2");
    }

    @Test
    @DisplayName("that is no workbook, or has too many columns, is told that alone")
    void noWorkbook() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("letter.txt"));
        }
        byte[] broken = java.util.Arrays.copyOf(zip.toByteArray(), zip.size() - 1);
        assertThat(told(Documents.read(broken, ReadOptions.DEFAULT))).containsExactly("xlsx.broken -");
        assertThat(told(Documents.read(zip.toByteArray(), ReadOptions.DEFAULT))).containsExactly("xlsx.none -");
        assertThat(told(Documents.read(
                        new Sheets()
                                .with("C", "", "A1 ORDER", "B1 C-1", "F1 EUR", "XFD1 far")
                                .bytes(),
                        ReadOptions.DEFAULT)))
                .contains("xlsx.row.long 1/C");
    }

    @Test
    @DisplayName(
            "in JSON may have a number alone for a quantity or price; what is no object is told with how to write it")
    void jsonMayBeShort() {
        ReadResult result =
                read("{\"comptoir\":1,\"document\":\"Order\",\"content\":{\"number\":4711,\"currency\":\"EUR\","
                        + "\"buyer\":\"3020180000017\",\"lines\":[{\"item\":{\"gtin\":3020180100014},\"quantity\":1.2e1,"
                        + "\"price\":5.430,\"notes\":\"x\"}]}}");

        Order order = (Order) result.messages().get(0).document();
        assertThat(order.lines().get(0).quantity()).hasToString("12 C62");
        assertThat(order.lines().get(0).price().amount()).hasToString("5.430");
        assertThat(told(result))
                .containsExactly(
                        "layout.object /content/buyer",
                        "layout.list /content/lines/0/notes",
                        "document.order.buyer /content",
                        "document.order.undated /content",
                        "document.line.nonumber /content/lines/0");
    }
}
