package org.comptoir.sandbox.bank;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.comptoir.sandbox.bank.CreditTransfer.Transfer;

/** The bank's camt.054.001.08: each transfer booked on the debtor's account (ISO 20022, debit notification). */
final class BookingNotice {
    private BookingNotice() {}

    static byte[] write(String id, LocalDateTime at, CreditTransfer file) {
        LocalDateTime second = at.truncatedTo(ChronoUnit.SECONDS);
        Xml xml = new Xml("camt.054.001.08").open("BkToCstmrDbtCdtNtfctn", "GrpHdr");
        xml.text("MsgId", id).text("CreDtTm", second).close(1);
        xml.open("Ntfctn").text("Id", id).text("CreDtTm", second);
        xml.open("Acct", "Id").text("IBAN", file.debtor()).close(2);
        file.transfers().forEach(transfer -> entry(xml, file, transfer, second));
        return xml.close(2).bytes();
    }

    private static void entry(Xml xml, CreditTransfer file, Transfer transfer, LocalDateTime at) {
        xml.open("Ntry").amount("Amt", transfer.amount(), transfer.currency()).text("CdtDbtInd", "DBIT");
        xml.open("Sts").text("Cd", "BOOK").close(1);
        xml.open("BookgDt").text("Dt", at.toLocalDate()).close(1);
        xml.open("ValDt").text("Dt", at.toLocalDate()).close(1);
        xml.text("AcctSvcrRef", "BK-" + transfer.endToEndId());
        xml.open("BkTxCd", "Domn").text("Cd", "PMNT").open("Fmly");
        xml.text("Cd", "ICDT").text("SubFmlyCd", "ESCT").close(3);
        details(xml, file, transfer);
        xml.close(1);
    }

    private static void details(Xml xml, CreditTransfer file, Transfer transfer) {
        xml.open("NtryDtls", "TxDtls", "Refs").text("MsgId", file.messageId());
        xml.text("PmtInfId", file.paymentId())
                .text("EndToEndId", transfer.endToEndId())
                .close(1);
        xml.amount("Amt", transfer.amount(), transfer.currency()).text("CdtDbtInd", "DBIT");
        xml.open("RltdPties", "Cdtr", "Pty").text("Nm", transfer.creditor()).close(2);
        xml.open("CdtrAcct", "Id").text("IBAN", transfer.iban()).close(3);
        xml.open("RmtInf").text("Ustrd", transfer.text()).close(3);
    }
}
