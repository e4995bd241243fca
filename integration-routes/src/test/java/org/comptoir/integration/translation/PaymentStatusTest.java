package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.document.PaymentStatusReport;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SET-04")
@Tag("EXC-02")
@DisplayName("SET-04 A bank's report on payments (pain.002)")
class PaymentStatusTest {
    private static final String PATH = "/Document/CstmrPmtStsRpt/";

    private static ReadResult read(String original, String group, String... payments) {
        StringBuilder text = new StringBuilder("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\">"
                + "<CstmrPmtStsRpt><GrpHdr><MsgId>S</MsgId></GrpHdr>"
                + "<OrgnlGrpInfAndSts><OrgnlMsgId>RUN</OrgnlMsgId>" + original + "</OrgnlGrpInfAndSts>"
                + "<OrgnlPmtInfAndSts><OrgnlPmtInfId>G</OrgnlPmtInfId>" + group);
        for (String payment : payments) {
            text.append("<TxInfAndSts><OrgnlEndToEndId>E</OrgnlEndToEndId>")
                    .append(payment)
                    .append("</TxInfAndSts>");
        }
        text.append("</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>");
        return Documents.read(text.toString().getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static String status(String element, String code) {
        return code == null ? "" : "<" + element + ">" + code + "</" + element + ">";
    }

    private static String amount(String amount) {
        return "<TxSts>RJCT</TxSts><OrgnlTxRef><Amt><InstdAmt Ccy=\"EUR\">" + amount + "</InstdAmt></Amt></OrgnlTxRef>";
    }

    @ParameterizedTest(name = "file {0}, group {1}, payment {2}: told at {3}")
    @CsvSource({
        "ACCP, , RJCT, OrgnlPmtInfAndSts/TxInfAndSts/TxSts",
        "ACSC, PART, RJCT, OrgnlPmtInfAndSts/PmtInfSts",
        "RJCT, , ACSC, OrgnlPmtInfAndSts/TxInfAndSts/TxSts",
        "RJCT, RJCT, PDNG, OrgnlPmtInfAndSts/TxInfAndSts/TxSts",
        "RJCT, ACCP, ACCP, OrgnlPmtInfAndSts/PmtInfSts",
        "PART, ACCP, RJCT, OrgnlPmtInfAndSts/TxInfAndSts/TxSts",
        "PART, PART, RJCT, ",
        "PDNG, PDNG, RJCT, ",
        "RJCT, RJCT, RJCT, ",
        "ACCP, ACSP, ACSC, "
    })
    @DisplayName("whose status of a part contradicts that of the whole is told, at the part, and taken")
    void contradictions(String file, String group, String payment, String place) {
        ReadResult result = read(status("GrpSts", file), status("PmtInfSts", group), status("TxSts", payment));

        List<String> told = result.all().stream()
                .filter(each -> each.code().equals("iso20022.status.contradiction"))
                .map(each -> each.place().brief())
                .toList();
        boolean partAlone = "ACSC".equals(file) && "PART".equals(group);
        assertThat(told).isEqualTo(place == null || partAlone ? List.of() : List.of(PATH + place));
        assertThat(result.outcome()).isNotEqualTo(Outcome.REFUSED);
        PaymentStatusReport report =
                (PaymentStatusReport) result.messages().get(0).document();
        assertThat(report.groups().get(0).payments().get(0).status()).isEqualTo(payment);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "ACCX, ACCP, ACCP, OrgnlGrpInfAndSts/GrpSts",
        "ACCP, OK, ACCP, OrgnlPmtInfAndSts/PmtInfSts",
        "ACCP, ACCP, PART, OrgnlPmtInfAndSts/TxInfAndSts/TxSts",
        "ACCP, ACCP, rejected, OrgnlPmtInfAndSts/TxInfAndSts/TxSts",
        "PART, ACSC, ACWP, "
    })
    @DisplayName("with a status that ISO 20022 does not have is told, with its place")
    void unknown(String file, String group, String payment, String place) {
        assertThat(read(status("GrpSts", file), status("PmtInfSts", group), status("TxSts", payment)).all().stream()
                        .filter(each -> each.code().equals("iso20022.status.unknown"))
                        .map(each -> each.place().brief()))
                .isEqualTo(place == null ? List.of() : List.of(PATH + place));
    }

    @Test
    @DisplayName("of thousands of payments tells a contradiction once")
    void once() {
        String[] payments = new String[5000];
        java.util.Arrays.fill(payments, "<TxSts>RJCT</TxSts>");

        assertThat(read("<GrpSts>ACCP</GrpSts>", "", payments).all())
                .extracting(Finding::code)
                .containsOnlyOnce("iso20022.status.contradiction");
    }

    @ParameterizedTest(name = "file {0} {1}, group {2} {3}: {4}")
    @CsvSource({
        "2, 30.00, 2, 30.00, ",
        "3, 45.00, 3, 45.00, xml.left",
        "1, 30.00, 2, 30.00, iso20022.status.count",
        "2, 30.00, 1, 30.00, iso20022.status.count",
        "2, 30.01, 2, 30.00, iso20022.status.sum",
        "2, 30.00, 2, 30.01, iso20022.status.sum",
        "9, 29.99, 9, 29.99, iso20022.status.sum",
        "two, 30.00, 2, 30.00, xml.left"
    })
    @DisplayName("that names more payments than were ordered is told; totals that nothing proves are left over")
    void totals(String count, String sum, String groupCount, String groupSum, String code) {
        ReadResult result = read(
                "<OrgnlNbOfTxs>" + count + "</OrgnlNbOfTxs><OrgnlCtrlSum>" + sum + "</OrgnlCtrlSum>",
                "<OrgnlNbOfTxs>" + groupCount + "</OrgnlNbOfTxs><OrgnlCtrlSum>" + groupSum + "</OrgnlCtrlSum>",
                amount("10.00"),
                amount("20.00"));

        List<String> codes = result.all().stream().map(Finding::code).distinct().toList();
        assertThat(codes).containsAll(code == null ? List.of() : List.of(code));
        assertThat(codes.isEmpty()).isEqualTo(code == null);
        assertThat(result.outcome()).isNotEqualTo(Outcome.REFUSED);
    }
}
