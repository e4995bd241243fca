package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.Invoice;
import org.comptoir.integration.syntax.text.ResourceLines;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes that we write in INVOIC, against the lists of the directories (UNCL) from which the schemas are made. */
@Tag("EXC-01")
@DisplayName("EXC-01 The codes of INVOIC")
class InvoicCodesTest {
    /**
     * Which element stands where: tag, element and component. Reasons of allowances (5189, ALC 2/2) are not here: EN 16931 has
     * them by a later list (95 "discount"), which CEN/TS 16931-3-4 writes in the same place, and INVOIC says them in words too.
     */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("BGM 1/1", "1001"),
            Map.entry("BGM 3/1", "1225"),
            Map.entry("DTM 1/1", "2005"),
            Map.entry("DTM 1/3", "2379"),
            Map.entry("PAI 1/3", "4461"),
            Map.entry("FTX 1/1", "4451"),
            Map.entry("RFF 1/1", "1153"),
            Map.entry("NAD 1/1", "3035"),
            Map.entry("FII 1/1", "3035"),
            Map.entry("CUX 1/1", "6347"),
            Map.entry("CUX 1/3", "6343"),
            Map.entry("PAT 1/1", "4279"),
            Map.entry("ALC 1/1", "5463"),
            Map.entry("ALC 5/1", "7161"),
            Map.entry("PCD 1/1", "5245"),
            Map.entry("MOA 1/1", "5025"),
            Map.entry("QTY 1/1", "6063"),
            Map.entry("PRI 1/1", "5125"),
            Map.entry("IMD 1/1", "7077"),
            Map.entry("TAX 1/1", "5283"),
            Map.entry("TAX 2/1", "5153"),
            Map.entry("TAX 6/1", "5305"));

    @ParameterizedTest
    @ValueSource(strings = {"D.96A", "D.01B"})
    @DisplayName("are those of the directory, whatever the invoice says")
    void areOfTheDirectory(String directory) throws IOException {
        String lists = lists(directory);
        Set<String> unknown = new TreeSet<>();
        for (Invoice invoice : invoices()) {
            for (String segment : segments(invoice, directory)) {
                codes(segment).filter(code -> !isIn(lists, code)).forEach(unknown::add);
            }
        }
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D.96A", "D.01B"})
    @DisplayName("that come from elsewhere are looked up in a table of all that the directory has")
    void tableIsThatOfTheDirectory(String directory) throws IOException {
        String lists = lists(directory);
        Class<?> owner = org.comptoir.integration.mapping.edifact.Writing.class;
        List<String[]> rows = ResourceLines.of(owner, "directory-codes.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals(directory))
                .toList();
        assertThat(rows).hasSize(4).allSatisfy(cells -> assertThat(cells[2].split(" "))
                .containsExactlyElementsOf(all(lists, cells[1])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D.96A", "D.01B"})
    @DisplayName("of later lists are written as the nearest that the directory has, or as words")
    void laterCodes(String directory) {
        String older = directory.equals("D.96A") ? "PAI+::31" : "PAI+::49";
        Invoice later = invoice(directory, "PAI+::59'FTX+BAR+++B2B'RFF+AVE:14987654321001'");

        assertThat(segments(later, directory)).contains(older, "FTX+AAI+++#BAR#B2B");
        assertThat(segments(later, directory).contains("RFF+ATS:14987654321001"))
                .isEqualTo(directory.equals("D.01B"));
        assertThat(segments(later, directory)).noneMatch(s -> s.startsWith("RFF+AVE"));
        assertThat(segments(invoice(directory, "PAI+::58'"), directory)).contains("PAI+::30");
    }

    private static Invoice invoice(String directory, String head) {
        String file = "UNB+UNOC:3+3020180000017:14+3020180000024:14+261123:0905+1'UNH+1+INVOIC:"
                + directory.replace('.', ':') + ":UN'BGM+380+F3'DTM+137:20261123:102'" + head
                + "NAD+BY+3020180000024::9'CUX+2:EUR:4'LIN+1++3020180000031:EN'QTY+47:1'UNS+S'MOA+79:10'UNT+9+1'UNZ+1+1'";
        ReadResult result = Documents.read(file.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.DEFAULT);
        return (Invoice) result.messages().get(0).document();
    }

    private static List<Invoice> invoices() {
        Stream<BusinessDocument> all = Stream.concat(
                ExampleDocuments.all().stream(), Stream.of(DetailedInvoice.of(), FullDocuments.of(Invoice.class)));
        return all.filter(Invoice.class::isInstance).map(Invoice.class::cast).toList();
    }

    private static List<String> segments(Invoice invoice, String directory) {
        Mailbox one = Mailbox.of("3020180000017", "14");
        LocalDateTime then = LocalDateTime.of(2026, 11, 23, 9, 5);
        byte[] written = Documents.write(invoice, EdifactProfile.of(directory, one, one, "1", then));
        return Arrays.stream(new String(written, StandardCharsets.ISO_8859_1).split("(?<!\\?)'"))
                .map(String::strip)
                .toList();
    }

    /** Each as its element, a space and the code. */
    private static Stream<String> codes(String segment) {
        String[] elements = segment.split("(?<!\\?)\\+", -1);
        return PLACES.entrySet().stream()
                .filter(place -> place.getKey().startsWith(elements[0] + " "))
                .map(place ->
                        place.getValue() + " " + text(elements, place.getKey().substring(4)))
                .filter(code -> !code.endsWith(" "));
    }

    private static String text(String[] elements, String place) {
        int element = Integer.parseInt(place.substring(0, 1));
        int component = Integer.parseInt(place.substring(2));
        String[] components = element < elements.length ? elements[element].split("(?<!\\?):", -1) : new String[0];
        return component <= components.length ? components[component - 1] : "";
    }

    private static String lists(String directory) throws IOException {
        String folder = directory.replace(".", "").toLowerCase(java.util.Locale.ROOT);
        return Files.readString(Path.of("target/edifact-directories", folder, "EDIFACT-Segments.dfdl.xsd"));
    }

    private static boolean isIn(String lists, String code) {
        return all(lists, code.substring(0, 4)).contains(code.substring(5));
    }

    private static List<String> all(String lists, String element) {
        Matcher type = Pattern.compile("simpleType name=\"E" + element + "-.*?</xsd:simpleType>", Pattern.DOTALL)
                .matcher(lists);
        assertThat(type.find()).as(element).isTrue();
        return Pattern.compile("enumeration value=\"([^\"]*)\"")
                .matcher(type.group())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
