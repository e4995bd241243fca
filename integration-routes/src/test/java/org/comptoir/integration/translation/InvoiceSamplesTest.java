package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.document.Invoice;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** The whole semantic model of EN 16931 goes through: other people's invoices are written again and say the same. */
@Tag("EXC-02")
@Tag("INV-03")
@DisplayName("EXC-02 Every invoice of the samples that we take")
class InvoiceSamplesTest {
    private static final Map<String, String> SCHEMAS = Map.of(
            "UBL", "/external/schemas/ubl21/maindoc/UBL-%s-2.1.xsd",
            "CII", "/external/schemas/d16b/data/standard/CrossIndustryInvoice_100pD16B.xsd");

    /** Where the file and the format differ: the end of its name, the field, why. */
    private static final List<String[]> KNOWN = List.<String[]>of(new String[] {
        "Betriebskostenabrechnung.ubl.xml", "attachments.fileName", "the attachment has a name and no content"
    });

    @ParameterizedTest
    @EnumSource(
            value = XmlFormat.class,
            names = {"UBL", "CII"})
    @DisplayName("says the same when it is written in UBL or CII and read again, and is valid by the format’s schema")
    void isTheSame(XmlFormat format) throws IOException, SAXException {
        assumeTrue(Files.exists(SampleFile.INDEX), "shared/samples is missing beside the checkout");
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (SampleFile sample : samples()) {
            for (Message message : sample.result().taken()) {
                if (message.document() instanceof Invoice invoice && isWhole(sample)) {
                    compared++;
                    compare(sample.name(), invoice, format, different);
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(120);
    }

    private static void compare(String name, Invoice invoice, XmlFormat format, List<String> different)
            throws IOException, SAXException {
        byte[] bytes = written(name, invoice, format, different);
        if (bytes.length == 0) {
            return;
        }
        for (Finding finding : Losses.of(invoice, bytes)) {
            String field = finding.place().brief();
            // the schema of D16B has one preceding invoice
            boolean preceding = format == XmlFormat.CII && field.startsWith("references.otherPreceding");
            // EN 16931 has one identifier of a buyer or payee, and its rules for UBL check it
            boolean identifier = format == XmlFormat.UBL && field.matches("(buyer|payee)\\.ids\\..*");
            boolean known =
                    preceding || identifier || KNOWN.stream().anyMatch(k -> name.endsWith(k[0]) && field.equals(k[1]));
            // what EN 16931 demands and the document implies is written
            if (!known && !finding.code().equals("convert.added")) {
                different.add(name + " " + field + " " + finding.arguments());
            }
        }
        String root = invoice.isCreditNote() ? "CreditNote" : "Invoice";
        OfficialRules.validate(bytes, SCHEMAS.get(format.name()).formatted(root));
    }

    private static byte[] written(String name, Invoice invoice, XmlFormat format, List<String> different) {
        try {
            return Documents.write(invoice, format);
        } catch (NotWritableException e) {
            different.add(name + " cannot be written: " + e.findings());
            return new byte[0];
        }
    }

    /** One that keeps EN 16931 itself: what other guides allow cannot be written. */
    private static boolean isWhole(SampleFile sample) {
        return sample.result().all().stream()
                .noneMatch(f -> f.code().startsWith("en16931.") || f.code().startsWith("invoice.profile."));
    }

    private static List<SampleFile> samples() {
        return SampleFile.all().stream()
                .filter(s -> s.name().startsWith("ubl/") || s.name().startsWith("cii-facturx/"))
                .toList();
    }
}
