package org.comptoir.integration.mapping.en16931;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-02")
@DisplayName("EXC-02 An invoice that names Peppol BIS Billing 3")
class PeppolTest {
    private static final String ORDER =
            "  <cac:OrderReference>\n    <cbc:ID>PO-4711</cbc:ID>\n  </cac:OrderReference>\n";
    private static final String PRICE = "<cbc:PriceAmount currencyID=\"EUR\">5.50</cbc:PriceAmount>";

    private static String period(String start, String end) {
        return "<cac:InvoicePeriod><cbc:StartDate>" + start + "</cbc:StartDate><cbc:EndDate>" + end
                + "</cbc:EndDate></cac:InvoicePeriod>";
    }

    @Test
    @DisplayName("names a reference of the buyer or an order (R003); another invoice need not")
    void reference() throws IOException {
        InvoiceOfTest invoice = InvoiceOfTest.ubl().with(ORDER, "");
        assertThat(invoice.told()).containsExactly("WARNING PEPPOL-R003 []");
        assertThat(invoice.with("#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", "")
                        .told())
                .isEmpty();
    }

    @Test
    @DisplayName("has a net price that is the gross price less its discount (R046)")
    void prices() throws IOException {
        String discount = PRICE + "<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator>"
                + "<cbc:Amount currencyID=\"EUR\">%s</cbc:Amount><cbc:BaseAmount currencyID=\"EUR\">6.00</cbc:BaseAmount>"
                + "</cac:AllowanceCharge>";
        InvoiceOfTest invoice = InvoiceOfTest.ubl();
        assertThat(invoice.with(PRICE, discount.formatted("0.50")).told()).isEmpty();
        assertThat(invoice.with(PRICE, discount.formatted("0.40")).told())
                .containsExactly("WARNING PEPPOL-R046 [5.50, 6.00, 0.40, 5.60]");
    }

    @Test
    @DisplayName("names the mandate of a direct debit (R061)")
    void mandate() throws IOException {
        assertThat(InvoiceOfTest.ubl()
                        .with("PaymentMeansCode>58<", "PaymentMeansCode>59<")
                        .told())
                .containsExactly("WARNING PEPPOL-R061 []");
    }

    @Test
    @DisplayName("has lines for times within its own (R110, R111)")
    void periods() throws IOException {
        assertThat(InvoiceOfTest.ubl()
                        .with(ORDER, period("2026-11-01", "2026-11-30") + ORDER)
                        .with(
                                "    <cac:OrderLineReference>",
                                period("2026-10-31", "2026-12-01") + "<cac:OrderLineReference>")
                        .told())
                .containsExactly(
                        "WARNING PEPPOL-R110 [2026-10-31, 2026-11-01]", "WARNING PEPPOL-R111 [2026-12-01, 2026-11-30]");
    }
}
