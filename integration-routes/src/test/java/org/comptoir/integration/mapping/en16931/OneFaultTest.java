package org.comptoir.integration.mapping.en16931;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-02")
@DisplayName("EXC-02 One fault of an invoice is one finding:")
class OneFaultTest {
    private static final String SUBTOTAL = "<cac:TaxSubtotal>\n      <cbc:TaxableAmount currencyID=\"EUR\">665.00";

    @Test
    @DisplayName("a currency in small letters, which is understood")
    void currency() throws IOException {
        InvoiceOfTest small = InvoiceOfTest.ubl().with(">EUR<", ">eur<");
        assertThat(small.told()).containsExactly("ERROR BR-CL-04 [eur]");
        assertThat(small.invoice().currency()).isEqualTo("EUR");
        assertThat(InvoiceOfTest.ubl()
                        .with(">EUR<", ">XAU<")
                        .with(" currencyID=\"EUR\"", " currencyID=\"XAU\"")
                        .told())
                .contains("ERROR xml.currency [XAU]");
    }

    @Test
    @DisplayName("a tax that is not what taxable amount and rate make")
    void tax() throws IOException {
        assertThat(InvoiceOfTest.ubl()
                        .with("\">133.00<", "\">143.00<")
                        .with("\">798.00<", "\">808.00<")
                        .told())
                .containsExactly("ERROR BR-S-09 [143.00, 133.00]");
    }

    @Test
    @DisplayName("an allowance without a reason")
    void reason() throws IOException {
        assertThat(InvoiceOfTest.ubl()
                        .with("    <cbc:AllowanceChargeReasonCode>95</cbc:AllowanceChargeReasonCode>\n", "")
                        .with("    <cbc:AllowanceChargeReason>Remise de fidélité</cbc:AllowanceChargeReason>\n", "")
                        .told())
                .containsExactly("ERROR BR-33 []");
    }

    @Test
    @DisplayName("an allowance that does not say whether it is one is named beside the sums that lack it")
    void indicator() throws IOException {
        assertThat(InvoiceOfTest.ubl()
                        .with(
                                "    <cbc:ChargeIndicator>false</cbc:ChargeIndicator>\n    <cbc:AllowanceChargeReasonCode>95",
                                "<cbc:AllowanceChargeReasonCode>95")
                        .told())
                .anyMatch(t -> t.startsWith("WARNING xml.indicator [AllowanceCharge, 95, Remise"));
    }

    @Test
    @DisplayName("amounts that name no currency")
    void noCurrency() throws IOException {
        assertThat(InvoiceOfTest.ubl().with(" currencyID=\"EUR\"", "").told())
                .containsExactly("WARNING BR-CL-03.missing [798.00, EUR]");
    }

    @Test
    @DisplayName("a SIRET under the scheme of a SIREN")
    void siret() throws IOException {
        assertThat(InvoiceOfTest.ubl()
                        .with("<cbc:CompanyID>81234567800019", "<cbc:CompanyID schemeID=\"0002\">81234567800019")
                        .told())
                .hasSize(1)
                .allMatch(t -> t.startsWith("WARNING identifier.siren"));
    }

    @Test
    @DisplayName("a breakdown without a rate")
    void rate() throws IOException {
        String category = "<cac:TaxCategory>\n        <cbc:ID>S</cbc:ID>\n        <cbc:Percent>20</cbc:Percent>\n";
        String last = category + "        <cac:TaxScheme>\n          <cbc:ID>VAT</cbc:ID>\n        </cac:TaxScheme>\n"
                + "      </cac:TaxCategory>\n    </cac:TaxSubtotal>";
        assertThat(InvoiceOfTest.ubl()
                        .with(last, last.replace("        <cbc:Percent>20</cbc:Percent>\n", ""))
                        .told())
                .containsExactly("ERROR BR-48 []");
    }

    @Test
    @DisplayName("a tax that is no VAT is not taken as one (BR-47, BR-48)")
    void otherTax() throws IOException {
        InvoiceOfTest goods = InvoiceOfTest.ubl()
                .with(
                        SUBTOTAL,
                        "<cac:TaxSubtotal><cbc:TaxableAmount currencyID=\"EUR\">0.00</cbc:TaxableAmount>"
                                + "<cbc:TaxAmount currencyID=\"EUR\">0.00</cbc:TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID>"
                                + "<cbc:Percent>10</cbc:Percent><cac:TaxScheme><cbc:ID>GST</cbc:ID></cac:TaxScheme>"
                                + "</cac:TaxCategory></cac:TaxSubtotal>" + SUBTOTAL);
        assertThat(goods.told())
                .filteredOn(t -> t.startsWith("ERROR"))
                .containsExactly("ERROR BR-47 []", "ERROR BR-48 []");
        assertThat(goods.invoice().vatBreakdown()).hasSize(1);
    }

    @Test
    @DisplayName("a day of payment that nobody names is a warning: the checks of the standard have dropped BR-CO-25")
    void due() throws IOException {
        assertThat(InvoiceOfTest.ubl()
                        .with("  <cbc:DueDate>2026-12-23</cbc:DueDate>\n", "")
                        .told())
                .containsExactly("WARNING BR-CO-25 [798.00]");
    }

    @Test
    @DisplayName("a rate that a line does not give is quoted as a dash")
    void noRate() throws IOException {
        String category = "<cac:ClassifiedTaxCategory>\n        <cbc:ID>S</cbc:ID>\n";
        assertThat(InvoiceOfTest.ubl()
                        .with(category + "        <cbc:Percent>20</cbc:Percent>\n", category)
                        .told())
                .contains("ERROR BR-S-05 [–]");
    }
}
