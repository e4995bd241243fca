package org.comptoir.integration.mapping.accountstatement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.AccountStatement;
import org.comptoir.document.AccountStatement.Balance;
import org.comptoir.document.AccountStatement.Entry;
import org.comptoir.integration.mapping.iso20022.BankValues;
import org.comptoir.integration.syntax.cfonb.CfonbRecord;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.money.Money;

/** One statement of CFONB 120: the balance before, the movements with their complements, the balance after. */
final class StatementOfCfonb {
    private static final int MANY = 1_000;

    private final CfonbRecord first;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Balance> balances = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final String currency;
    private MovementOfCfonb movement;
    private LocalDate closed;

    StatementOfCfonb(CfonbRecord first) {
        this.first = first;
        this.currency = first.field(17, 19);
        balances.add(new Balance(AccountStatement.OPENING, amount(first), day(first, 35)));
    }

    Place place() {
        return first.place();
    }

    void tell(Finding finding) {
        if (findings.size() < MANY || finding.isError() && findings.size() < 10 * MANY) {
            findings.add(finding);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    void record(CfonbRecord record) {
        account(record);
        if (record.code().equals("04")) {
            finish();
            movement = new MovementOfCfonb(record, this);
        } else if (movement == null) {
            tell(Finding.error("cfonb.complement", record.place()));
        } else {
            movement.complement(record);
        }
    }

    void end(CfonbRecord record) {
        account(record);
        closed = day(record, 35);
        balances.add(new Balance(AccountStatement.CLOSING, amount(record), closed));
    }

    private void finish() {
        if (movement != null) {
            entries.add(movement.entry());
            movement = null;
        }
    }

    /** Banks that merged write two bank codes in one file; another account number is another account. */
    private void account(CfonbRecord record) {
        if (!record.account().equals(first.account())) {
            boolean number = String.valueOf(record.field(22, 32)).equals(first.field(22, 32));
            Severity severity = number ? Severity.WARNING : Severity.ERROR;
            List<String> both = List.of(record.account(), first.account());
            tell(new Finding(severity, "cfonb.account", record.place(3, 32), both));
        }
    }

    AccountStatement statement() {
        finish();
        AccountStatement statement = new AccountStatement(
                first.account() + (closed == null ? "" : "/" + closed),
                null,
                null,
                balances.get(0).day(),
                closed,
                first.account(),
                null,
                first.field(3, 7),
                currency,
                balances,
                entries,
                null);
        boolean complete = findings.stream().noneMatch(Finding::isError);
        new StatementCheck(this::tell, place()).check(statement, complete, false);
        return statement;
    }

    /** The day at this position, which must be there. */
    LocalDate day(CfonbRecord record, int from) {
        Optional<LocalDate> day = record.day(from);
        if (day.isEmpty()) {
            String text = record.field(from, from + 5);
            tell(Finding.error("cfonb.date", record.place(from, from + 5), text == null ? "" : text));
        }
        return day.orElse(null);
    }

    /** The signed amount in the record's currency and decimals, or null. */
    Money amount(CfonbRecord record) {
        String code = record.field(17, 19);
        Optional<Currency> known = BankValues.currency(code);
        if (known.isEmpty()) {
            tell(Finding.error("xml.currency", record.place(17, 19), String.valueOf(code)));
            return null;
        }
        Optional<BigDecimal> amount = decimals(record).flatMap(record::amount);
        if (amount.isEmpty()) {
            tell(Finding.error("cfonb.amount", record.place(91, 104), String.valueOf(record.field(91, 104))));
        }
        return amount.map(each -> new Money(each, known.get())).orElse(null);
    }

    private Optional<Integer> decimals(CfonbRecord record) {
        String digit = record.field(20, 20);
        boolean known = digit != null && digit.matches("\\d");
        if (!known) {
            tell(Finding.error("cfonb.decimals", record.place(20, 20), String.valueOf(digit)));
        }
        return known ? Optional.of(Integer.valueOf(digit)) : Optional.empty();
    }
}
