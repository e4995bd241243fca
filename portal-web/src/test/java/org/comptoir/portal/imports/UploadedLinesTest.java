package org.comptoir.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.AskedLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("ORD-02")
@DisplayName("An uploaded file")
class UploadedLinesTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("in UTF-8 or in the Windows character set says the same")
    void encodings() {
        String text = "Réf-é;4\n96385074;2";
        assertThat(UploadedLines.of(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(UploadedLines.of(text.getBytes(Charset.forName("windows-1252"))))
                .contains(new AskedLine(1, "Réf-é", "4"));
    }

    @Test
    @DisplayName("as a workbook gives bar codes with all their digits, from text and from numbers")
    void workbook() throws IOException {
        String rows = row(1, inline("A1", "Code-barres") + inline("B1", "Quantité"))
                + row(2, "<c r=\"A2\"><v>3.760000000017E12</v></c><c r=\"B2\"><v>12</v></c>")
                + row(4, inline("A4", "96385074") + "<c r=\"B4\"><v>2.5</v></c>");
        assertThat(UploadedLines.of(workbook("", rows)))
                .containsExactly(new AskedLine(2, "3760000000017", "12"), new AskedLine(4, "96385074", "2.5"));
    }

    @Test
    @DisplayName("as a workbook cannot make the server read its own files")
    void externalEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret");
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        byte[] hostile = workbook(doctype, row(1, "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c>"));
        try {
            assertThat(UploadedLines.of(hostile).toString()).doesNotContain("the-secret");
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).startsWith("import.");
        }
    }

    @Test
    @DisplayName("is refused by name when it is an old workbook, a picture, another archive, empty, or too big")
    void refused() throws IOException {
        refusedAs("import.oldExcel", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refusedAs("import.type", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        refusedAs("import.type", zip(Map.of("readme.txt", "hello")));
        refusedAs("import.sheet", zip(Map.of("xl/workbook.xml", "not xml")));
        refusedAs("import.empty", new byte[0]);
        refusedAs("import.size", new byte[UploadedLines.MOST_BYTES + 1]);
    }

    @Test
    @DisplayName("that unfolds into far more than it weighs is refused before it is read")
    void bomb() throws IOException {
        refusedAs(
                "import.size", zip(Map.of("xl/sharedStrings.xml", " ".repeat((int) WorkbookLines.MOST_UNPACKED + 1))));
    }

    private static void refusedAs(String code, byte[] file) {
        assertThatThrownBy(() -> UploadedLines.of(file)).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(
                        e.refusal().code())
                .isEqualTo(code));
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String inline(String at, String text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] workbook(String doctype, String rows) throws IOException {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return zip(Map.of(
                "[Content_Types].xml",
                head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + type
                        + "worksheet+xml\"/></Types>",
                "xl/workbook.xml",
                head + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELS
                        + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + RELS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                head + doctype + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
