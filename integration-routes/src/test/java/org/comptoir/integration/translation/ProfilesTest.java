package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EXC-02")
@Tag("INV-03")
@DisplayName("EXC-02 The profiles of Factur-X and ZUGFeRD")
class ProfilesTest {
    private static final Path SAMPLES = Path.of("../../shared/samples/cii-facturx");
    private static final String EN16931 = "urn:cen.eu:en16931:2017";

    private static String of(String profile) {
        return new String(Documents.write(ExampleDocuments.electronicInvoice(), XmlFormat.CII), StandardCharsets.UTF_8)
                .replace(">" + EN16931 + "<", ">" + profile + "<");
    }

    private static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EN16931,
                EN16931 + "#compliant#urn:factur-x.eu:1p0:basic",
                EN16931 + "#compliant#urn:zugferd.de:2p0:basic",
                EN16931 + "#conformant#urn:factur-x.eu:1p0:extended",
                "urn:ferd:CrossIndustryDocument:invoice:1p0:comfort"
            })
    @DisplayName("that hold an invoice are read whole, without a word")
    void whole(String profile) {
        ReadResult result = read(of(profile));
        assertThat(result.all()).isEmpty();
        assertThat(((Invoice) result.taken().get(0).document()).lines()).hasSize(1);
        assertThat(result.taken().get(0).version()).endsWith(profile);
    }

    @Test
    @DisplayName(
            "that have lines below lines: headings and information are no lines, and are told; what they sum up is not taken twice")
    void linesBelowLines() {
        String text = of(EN16931 + "#conformant#urn:factur-x.eu:1p0:extended");
        int start = text.indexOf("<ram:IncludedSupplyChainTradeLineItem>");
        String end = "</ram:IncludedSupplyChainTradeLineItem>";
        String line = text.substring(start, text.indexOf(end) + end.length());
        String group = line.replaceFirst(
                "<ram:LineID>.*?</ram:LineID>",
                "<ram:LineID>G1</ram:LineID><ram:LineStatusReasonCode>GROUP</ram:LineStatusReasonCode>");
        String note = group.replace("G1", "I1").replace("GROUP", "INFORMATION");
        String detail = line.replaceFirst(
                "</ram:LineID>", "</ram:LineID><ram:LineStatusReasonCode>DETAIL</ram:LineStatusReasonCode>");

        ReadResult result = read(text.replace(line, group + note + detail));

        assertThat(result.all())
                .extracting(
                        f -> f.severity() + " " + f.code() + " " + f.arguments().get(0))
                .containsExactlyInAnyOrder(
                        "INFORMATION invoice.line.group G1", "INFORMATION invoice.line.information I1");
        assertThat(((Invoice) result.taken().get(0).document()).lines()).hasSize(1);
    }

    @Test
    @DisplayName("may take several discounts off a gross price: they are one")
    void discounts() {
        String text = of(EN16931);
        int start = text.indexOf("<ram:NetPriceProductTradePrice>");
        String discount = "<ram:AppliedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>false</udt:Indicator>"
                + "</ram:ChargeIndicator><ram:ActualAmount>0.25</ram:ActualAmount></ram:AppliedTradeAllowanceCharge>";
        ReadResult result = read(text.substring(0, start)
                + "<ram:GrossPriceProductTradePrice><ram:ChargeAmount>6.00</ram:ChargeAmount>" + discount
                + discount.replace("0.25", "0.30") + "</ram:GrossPriceProductTradePrice>" + text.substring(start));

        assertThat(result.all()).isEmpty();
        Invoice.Line line = ((Invoice) result.taken().get(0).document()).lines().get(0);
        assertThat(line.priceDiscount()).isEqualByComparingTo("0.55");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EN16931 + "#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
                EN16931 + "#compliant#urn:xoev-de:kosit:standard:xrechnung_2.0"
            })
    @DisplayName("of XRechnung are read whole; what Germany demands besides is a warning")
    void germany(String profile) {
        ReadResult result = read(of(profile));
        assertThat(result.all())
                .allMatch(f -> f.severity() == Severity.WARNING)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("en16931.BR-DE-2", "en16931.BR-DE-15");
        assertThat(((Invoice) result.taken().get(0).document()).lines()).hasSize(1);
    }

    @Test
    @DisplayName("of XRechnung are told nothing where they have what Germany demands")
    void germanyWhole() {
        String contact = "<ram:DefinedTradeContact><ram:PersonName>Eva</ram:PersonName>"
                + "<ram:TelephoneUniversalCommunication><ram:CompleteNumber>+49301</ram:CompleteNumber>"
                + "</ram:TelephoneUniversalCommunication><ram:EmailURIUniversalCommunication>"
                + "<ram:URIID>eva@example.org</ram:URIID></ram:EmailURIUniversalCommunication></ram:DefinedTradeContact>";
        String text = of(EN16931 + "#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0")
                .replaceFirst("<ram:SellerTradeParty>", "<ram:BuyerReference>04011-1</ram:BuyerReference>$0")
                .replaceFirst("<ram:PostalTradeAddress>", contact + "$0");
        assertThat(read(text).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "urn:factur-x.eu:1p0:minimum,invoice.profile.minimum",
        "urn:factur-x.eu:1p0:basicwl,invoice.profile.basicwl"
    })
    @DisplayName("without lines are read with what they have; a finding says what is missing, nothing is a fault")
    void lesser(String profile, String code) {
        String text =
                of(profile).replaceAll("(?s)<ram:IncludedSupplyChainTradeLineItem>.*</ram:IncludedSupply[^>]*>", "");
        ReadResult result = read(text);
        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED_WITH_FINDINGS);
        assertThat(result.all()).extracting(Finding::code).containsExactly(code);
        Invoice invoice = (Invoice) result.taken().get(0).document();
        assertThat(invoice.lines()).isEmpty();
        assertThat(invoice.payable()).hasToString("798.00 EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "oca-edi/Facture_FR_MINIMUM.pdf,FA-2017-0010,0",
        "oca-edi/Facture_FR_BASICWL.pdf,FA-2017-0010,0",
        "zugferd-corpus/BASIC__zugferd_2p0_BASIC_Taxifahrt.pdf,TX-471102,2",
        "oca-edi/Facture_FR_EN16931.pdf,FA-2017-0010,3",
        "oca-edi/Facture_FR_EXTENDED.pdf,FA-2017-0010,3",
        "mustang/resources__validXRechnung.pdf,RE-20190610/507,3",
        "akretion/zugferd-comfort.xml,471102,2",
        "akretion/zugferd-extended.xml,KR87654321012,6",
        "mustang/resources__MustangGnuaccountingBeispielRE-20170509_505.pdf,RE-20170509/505,3"
    })
    @DisplayName("in the samples of their makers are read, each with its number and its lines")
    void samples(String file, String number, int lines) throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "the samples are not beside the checkout");
        ReadResult result = Documents.read(Files.readAllBytes(SAMPLES.resolve(file)), ReadOptions.DEFAULT);
        assertThat(result.outcome()).isNotEqualTo(Outcome.REFUSED);
        Invoice invoice = (Invoice) result.taken().get(0).document();
        assertThat(List.of(invoice.number(), invoice.lines().size())).containsExactly(number, lines);
    }

    @Test
    @DisplayName("that are unknown are measured by nothing but themselves: a broken rule is a warning")
    void unknown() {
        ReadResult result = read(of("urn:example:own").replace(">665.00<", ">666.00<"));
        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED_WITH_FINDINGS);
    }
}
