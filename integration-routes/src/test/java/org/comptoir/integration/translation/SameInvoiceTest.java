package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.Invoice;
import org.comptoir.kernel.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * EN 16931's examples exist in several syntaxes. Those that are the same example differ in what the syntaxes have room for
 * (units, free texts, due dates); numbers, parties, lines, rates, and amounts are the same.
 */
@Tag("EXC-02")
@Tag("INV-03")
@DisplayName("The same invoice in several syntaxes")
class SameInvoiceTest {
    private static final Path SAMPLES = Path.of("../../shared/samples");

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 8})
    @DisplayName("is the same canonical document: UBL, CII, EDIFACT")
    void three(int example) throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "the samples are not beside the checkout");
        List<String> ubl = core(ubl(example));
        assertThat(core(cii(example))).isEqualTo(ubl);
        assertThat(core(read("edifact/cen-en16931/EDIFACT_EXAMPLE" + example + ".TXT")))
                .isEqualTo(ubl);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 6, 8})
    @DisplayName("is the same canonical document: UBL and CII, with its dates")
    void two(int example) throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "the samples are not beside the checkout");
        Invoice ubl = ubl(example);
        Invoice cii = cii(example);
        assertThat(core(cii)).isEqualTo(core(ubl));
        assertThat(cii.due()).isEqualTo(ubl.due());
        assertThat(cii.delivered()).isEqualTo(ubl.delivered());
        assertThat(cii.supplier().vatNumber()).isEqualTo(ubl.supplier().vatNumber());
        assertThat(cii.buyer().address().town()).isEqualTo(ubl.buyer().address().town());
    }

    private static Invoice ubl(int example) throws IOException {
        return read("ubl/cen-en16931/ubl-tc434-example" + example + ".xml");
    }

    private static Invoice cii(int example) throws IOException {
        return read("cii-facturx/cen-en16931/CII_example" + example + ".xml");
    }

    /** Taken or not: the EDIFACT examples have a wrong trailer. */
    private static Invoice read(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve(name));
        return (Invoice)
                Documents.read(bytes, ReadOptions.DEFAULT).messages().get(0).document();
    }

    private static List<String> core(Invoice invoice) {
        List<String> core = new ArrayList<>();
        core.add(invoice.number() + " " + invoice.typeCode() + " " + invoice.issued() + " " + invoice.currency());
        core.add(invoice.supplier().name().split(" ")[0] + " > "
                + invoice.buyer().name());
        for (Invoice.Line line : invoice.lines()) {
            String quantity = plain(line.quantity().value());
            String rate = line.vat().category() + plain(line.vat().percent());
            core.add(line.lineId() + " " + quantity + " " + line.net() + " " + rate);
        }
        invoice.vatBreakdown().forEach(b -> core.add(plain(b.vat().percent()) + "% " + b.taxable() + " " + b.tax()));
        for (Money total : List.of(
                invoice.lineTotal(),
                invoice.taxExclusive(),
                invoice.taxTotal(),
                invoice.taxInclusive(),
                invoice.payable())) {
            core.add(total.toString());
        }
        return core;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
