package org.comptoir.sandbox.bank;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.comptoir.sandbox.bank.CreditTransfer.Transfer;

/** The bank's pain.002.001.10: what became of a credit transfer file (ISO 20022, CustomerPaymentStatusReport). */
final class StatusReport {
    private StatusReport() {}

    /**
     * @param status ACCP, ACSC or RJCT
     * @param reason the external status reason code of a refusal (AC04, AM10, DU01), or null
     */
    static byte[] write(String id, LocalDateTime at, CreditTransfer file, String status, String reason) {
        Xml xml = new Xml("pain.002.001.10").open("CstmrPmtStsRpt", "GrpHdr");
        xml.text("MsgId", id)
                .text("CreDtTm", at.truncatedTo(ChronoUnit.SECONDS))
                .close(1);
        xml.open("OrgnlGrpInfAndSts").text("OrgnlMsgId", file.messageId());
        xml.text("OrgnlMsgNmId", "pain.001.001.09").text("GrpSts", status);
        reason(xml, reason).close(1);
        xml.open("OrgnlPmtInfAndSts").text("OrgnlPmtInfId", file.paymentId());
        file.transfers().forEach(transfer -> transfer(xml, transfer, status, reason));
        return xml.close(2).bytes();
    }

    private static void transfer(Xml xml, Transfer transfer, String status, String reason) {
        xml.open("TxInfAndSts").text("OrgnlEndToEndId", transfer.endToEndId()).text("TxSts", status);
        reason(xml, reason).close(1);
    }

    private static Xml reason(Xml xml, String reason) {
        return reason == null
                ? xml
                : xml.open("StsRsnInf", "Rsn").text("Cd", reason).close(2);
    }
}
