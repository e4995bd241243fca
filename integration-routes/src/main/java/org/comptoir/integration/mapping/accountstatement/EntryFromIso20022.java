package org.comptoir.integration.mapping.accountstatement;

import static org.comptoir.integration.mapping.iso20022.BankValues.provided;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.document.AccountStatement.Entry;
import org.comptoir.document.AccountStatement.Transaction;
import org.comptoir.integration.mapping.iso20022.BankValues;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.money.Money;

/** Ntry of camt.052, 053 and 054, and whether it agrees with its transactions. */
final class EntryFromIso20022 {
    private final BankValues values;
    private final TransactionFromIso20022 transactions;

    EntryFromIso20022(BankValues values) {
        this.values = values;
        this.transactions = new TransactionFromIso20022(values);
    }

    Entry read(Section section) {
        values.required(section, "amount", "Amt");
        values.required(section, "side", "CdtDbtInd");
        Money amount = values.unsigned(section, "amount");
        boolean credit = values.credit(section, "side");
        List<Section> details = section.sections("transaction");
        List<Transaction> parts = details.stream()
                .map(each -> transactions.read(each, details.size() == 1 ? amount : null, credit))
                .toList();
        return new Entry(
                amount,
                credit,
                values.flag(section, "reversal"),
                values.required(section, "status", "Sts"),
                values.day(section, "booked"),
                values.day(section, "valued"),
                section.text("reference"),
                provided(section, "bankreference"),
                TransactionFromIso20022.code(section),
                section.text("messageid"),
                section.text("paymentid"),
                TransactionFromIso20022.charges(section, values),
                parts,
                section.text("text"));
    }

    /** Whether number and sum of its transactions are those of the entry. Charges may lie between: no error. */
    void check(Section section, Entry entry) {
        List<Transaction> all = entry.transactions();
        if (!all.isEmpty()) {
            BigDecimal count = values.number(section, "count");
            if (count != null && count.compareTo(BigDecimal.valueOf(all.size())) != 0) {
                tell("iso20022.count", section, count.toPlainString(), Integer.toString(all.size()));
            }
            sum(section, entry);
        }
    }

    private void sum(Section section, Entry entry) {
        boolean comparable = entry.amount() != null
                && entry.transactions().stream()
                        .allMatch(each -> each.amount() != null
                                && each.amount()
                                        .currency()
                                        .equals(entry.amount().currency()));
        if (!comparable) {
            return;
        }
        Money sum = entry.transactions().stream()
                .map(each -> each.credit() ? each.amount() : each.amount().negated())
                .reduce(Money.zero(entry.amount().currency()), Money::plus);
        if (!sum.equals(entry.signed())) {
            tell("iso20022.entry.sum", section, entry.signed().toString(), sum.toString());
        }
    }

    private void tell(String code, Section section, String... arguments) {
        values.tell(new Finding(Severity.WARNING, code, section.place(), List.of(arguments)));
    }
}
