package org.comptoir.integration.syntax.iso20022;

import static org.comptoir.integration.syntax.iso20022.MissingPart.required;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.AccountStatement;
import org.comptoir.document.AccountStatement.Entry;
import org.comptoir.kernel.money.Money;

/** camt.053 statements and camt.054 notifications, of any version: one entry for each transaction of a batch. */
final class AccountStatementReader {
    private AccountStatementReader() {}

    /** @param file the id of the message, where the statement has none of its own */
    static AccountStatement read(Node statement, String file) {
        List<Entry> entries = new ArrayList<>();
        statement.all("Ntry").forEach(entry -> entries.addAll(entries(entry)));
        String iban = statement.text("Acct", "Id", "IBAN");
        return new AccountStatement(
                Stream.of(statement.text("Id"), file, "-")
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(),
                iban == null ? statement.text("Acct", "Id", "Othr", "Id") : iban,
                entries);
    }

    private static List<Entry> entries(Node entry) {
        List<Entry> entries = new ArrayList<>();
        for (Node details : entry.all("NtryDtls")) {
            details.all("TxDtls").forEach(transaction -> entries.add(entry(entry, transaction)));
        }
        return entries.isEmpty() ? List.of(entry(entry, entry)) : entries;
    }

    private static Entry entry(Node entry, Node transaction) {
        boolean credit = "CRDT".equals(own(transaction, entry, "CdtDbtInd"));
        String party = credit ? "Dbtr" : "Cdtr";
        return new Entry(
                amount(entry, transaction),
                credit,
                isBooked(entry),
                day(entry),
                transaction.text("Refs", "EndToEndId"),
                entry.text("AcctSvcrRef"),
                name(transaction, party),
                transaction.text("RmtInf", "Strd", "CdtrRefInf", "Ref"),
                transaction.text("RmtInf", "Ustrd"));
    }

    private static String own(Node transaction, Node entry, String name) {
        String value = transaction.text(name);
        return value == null ? entry.text(name) : value;
    }

    private static String name(Node transaction, String party) {
        String newer = transaction.text("RltdPties", party, "Pty", "Nm");
        return newer == null ? transaction.text("RltdPties", party, "Nm") : newer;
    }

    /** Version 2 keeps a transaction's amount below AmtDtls. */
    private static Money amount(Node entry, Node transaction) {
        Node amount = transaction
                .at("Amt")
                .or(() -> transaction.at("AmtDtls", "TxAmt", "Amt"))
                .or(() -> entry.at("Amt"))
                .orElseThrow(() -> new MissingPart("Ntry/Amt"));
        try {
            return Money.of(new BigDecimal(amount.text()), required(amount.attribute("Ccy"), "Ntry/Amt/@Ccy"));
        } catch (IllegalArgumentException e) {
            throw new MissingPart("Ntry/Amt");
        }
    }

    /** Version 2 writes the status as a text, later ones as a code below it. */
    private static boolean isBooked(Node entry) {
        String code = entry.text("Sts", "Cd");
        return "BOOK".equals(code == null ? entry.text("Sts") : code);
    }

    private static LocalDate day(Node entry) {
        String day = entry.text("BookgDt", "Dt");
        String text = day == null ? entry.text("BookgDt", "DtTm") : day;
        try {
            return text == null ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            throw new MissingPart("Ntry/BookgDt");
        }
    }
}
