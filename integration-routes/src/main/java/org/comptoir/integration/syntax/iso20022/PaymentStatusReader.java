package org.comptoir.integration.syntax.iso20022;

import static org.comptoir.integration.syntax.iso20022.MissingPart.required;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.PaymentStatusReport;
import org.comptoir.document.PaymentStatusReport.Payment;

/** pain.002, CustomerPaymentStatusReport, of any version. */
final class PaymentStatusReader {
    private PaymentStatusReader() {}

    static PaymentStatusReport read(Node report) {
        List<Payment> payments = new ArrayList<>();
        for (Node group : report.all("OrgnlPmtInfAndSts")) {
            String shared = group.text("PmtInfSts");
            group.all("TxInfAndSts").forEach(payment -> payments.add(payment(payment, shared)));
        }
        return new PaymentStatusReport(
                required(report.text("GrpHdr", "MsgId"), "GrpHdr/MsgId"),
                required(report.text("OrgnlGrpInfAndSts", "OrgnlMsgId"), "OrgnlGrpInfAndSts/OrgnlMsgId"),
                status(report),
                report.at("OrgnlGrpInfAndSts").map(PaymentStatusReader::reason).orElse(null),
                payments);
    }

    /** The file's status; where the bank gives it for the one payment group only, that one. */
    private static String status(Node report) {
        String whole = report.text("OrgnlGrpInfAndSts", "GrpSts");
        List<Node> groups = report.all("OrgnlPmtInfAndSts");
        return whole == null && groups.size() == 1 ? groups.get(0).text("PmtInfSts") : whole;
    }

    private static Payment payment(Node payment, String shared) {
        String status = payment.text("TxSts");
        return new Payment(
                required(payment.text("OrgnlEndToEndId"), "TxInfAndSts/OrgnlEndToEndId"),
                required(status == null ? shared : status, "TxInfAndSts/TxSts"),
                reason(payment));
    }

    private static String reason(Node node) {
        String code = node.text("StsRsnInf", "Rsn", "Cd");
        String own = code == null ? node.text("StsRsnInf", "Rsn", "Prtry") : code;
        String text = node.text("StsRsnInf", "AddtlInf");
        return own == null ? text : text == null ? own : own + " " + text;
    }
}
