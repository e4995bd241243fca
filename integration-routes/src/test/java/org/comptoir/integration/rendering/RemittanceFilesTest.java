package org.comptoir.integration.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comptoir.document.Party;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.filing.FileContent;
import org.comptoir.integration.syntax.pdf.PdfWriter;
import org.comptoir.integration.syntax.table.Table;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.kernel.money.Money;
import org.comptoir.settlement.PayoutLineView;
import org.comptoir.settlement.PayoutStatus;
import org.comptoir.settlement.PayoutView;
import org.comptoir.settlement.RemittanceJob;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SET-05")
class RemittanceFilesTest {
    @Test
    @DisplayName(
            "SET-05 the workbook has order, company, invoiced excl. VAT, invoiced incl. VAT, paid incl. VAT as numbers")
    void workbook() throws IOException {
        FileContent file = new RemittanceXlsx().render(job("fr"));
        assertThat(file.name()).isEqualTo("avis-de-paiement-P1002.xlsx");
        List<Row> rows = rows(file);
        Row heads = rows.get(8);
        assertThat(heads.stream().limit(5).map(cell -> cell.getText()).toList())
                .containsExactly("Commande", "Société", "Facturé HT", "Facturé TTC", "Payé TTC");
        Row first = rows.get(9);
        assertThat(first.getCellText(0)).isEqualTo("C100001-001");
        assertThat(first.getCellAsNumber(3)).hasValue(new BigDecimal("28.68"));
        assertThat(first.getCellAsNumber(4)).hasValue(new BigDecimal("28.69"));
        Row sums = rows.get(11);
        assertThat(sums.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("35.88");
    }

    @Test
    @DisplayName("SET-05 the CSV says the same, with the reader's decimal sign")
    void csv() {
        String french = text(new RemittanceCsv().render(job("fr")));
        assertThat(french)
                .startsWith("\uFEFFCommande;Société;Facturé HT;Facturé TTC;Payé TTC;")
                .contains("C100001-001;SIKA FRANCE;23,90;28,68;28,69;F-1;Facture;2026-12-04;28,69;0,00;0,00\r\n");
        FileContent english = new RemittanceCsv().render(job("en"));
        assertThat(english.name()).isEqualTo("remittance-P1002.csv");
        assertThat(text(english)).contains("C100001-001;SIKA FRANCE;23.90;28.68;28.69;F-1;Invoice;");
    }

    @Test
    @DisplayName("SET-05 a company's name is never a formula in a spreadsheet, and never breaks its line")
    void harmless() throws IOException {
        assertThat(text(new RemittanceCsv().render(job("fr")))).contains("\"'=HYPERLINK(\"\"http://x\"\";1)\"");
        assertThat(rows(new RemittanceXlsx().render(job("fr")))
                        .get(10)
                        .getCell(1)
                        .getFormula())
                .isNull();
    }

    @Test
    @DisplayName("SET-05 the page says the same, amounts as the reader writes them; a company's long name is whole")
    void page() throws IOException {
        FileContent file = new RemittancePdf().render(job("fr"));
        assertThat(file.name()).isEqualTo("avis-de-paiement-P1002.pdf");
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("Avis de paiement P1002", "SIKA FRANCE", "28,68", "28,69", "01/02/2027", "35,88");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(document.getPage(0).getResources().getFontNames()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("SET-05 an advice of many orders goes over several pages, and each page has its heads")
    void pages() throws IOException {
        RemittanceJob job = job("en");
        List<PayoutLineView> many = Collections.nCopies(90, job.payout().lines().get(0));
        List<List<Object>> rows = many.stream()
                .map(line -> List.<Object>of(
                        line.orderNumber(), line.company(), line.net().amount()))
                .toList();
        Table table = new Table("Many", List.of(), List.of("Order", "Company", "Amount"), rows, List.of());
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(table, Locale.UK))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            String text = new PDFTextStripper().getText(document);
            assertThat(text.split("Company", -1)).hasSize(document.getNumberOfPages() + 1);
            assertThat(text.split("C100001-001", -1)).hasSize(91);
        }
    }

    private static List<Row> rows(FileContent file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            List<Row> rows = new java.util.ArrayList<>();
            workbook.getFirstSheet().read().forEach(row -> {
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(null);
                }
                rows.add(row);
            });
            return rows;
        }
    }

    private static String text(FileContent file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static RemittanceJob job(String language) {
        List<PayoutLineView> lines = List.of(
                line("SIKA FRANCE", "23.90", "28.68", "28.69"),
                line("=HYPERLINK(\"http://x\";1)", "5.99", "7.19", "7.19"));
        PayoutView payout = new PayoutView(
                9,
                8,
                "P1002",
                "RF18P1002",
                PayoutStatus.BOOKED,
                20,
                "Matériaux",
                "FR76 •••• 0189",
                Money.euro("29.89"),
                Money.euro("35.87"),
                Money.euro("35.88"),
                Money.euro("0"),
                Money.euro("0"),
                Money.euro("35.88"),
                null,
                null,
                LocalDate.of(2027, 2, 1),
                lines);
        Party payer = new Party(null, List.of(), "Comptoir SAS", null, null, null);
        RemittanceAdvice advice = new RemittanceAdvice(
                "P1002",
                "RF18P1002",
                LocalDate.of(2027, 2, 1),
                LocalDate.of(2027, 2, 1),
                payer,
                payer,
                null,
                Money.euro("35.88"),
                List.of());
        return new RemittanceJob(9, "P1002", language, advice, payout);
    }

    private static PayoutLineView line(String company, String net, String gross, String paid) {
        return new PayoutLineView(
                5,
                "F-1",
                InvoiceType.INVOICE,
                LocalDate.of(2026, 12, 4),
                "C100001-001",
                company,
                Money.euro(net),
                Money.euro(gross),
                Money.euro(paid),
                Money.euro("0"),
                Money.euro("0"),
                Money.euro(paid));
    }
}
