package org.comptoir.integration.mapping.accountstatement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.document.AccountStatement;
import org.comptoir.document.AccountStatement.Balance;
import org.comptoir.document.AccountStatement.Entry;
import org.comptoir.integration.mapping.iso20022.Accounts;
import org.comptoir.integration.mapping.iso20022.BankValues;
import org.comptoir.integration.mapping.iso20022.Totals;
import org.comptoir.integration.mapping.xml.Repeats;
import org.comptoir.integration.mapping.xml.XmlMapping.Mapped;
import org.comptoir.integration.syntax.binding.BindingReader;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.integration.syntax.iso20022.Iso20022;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.money.Money;

/** One statement, report or notification, gathered part by part. */
final class StatementOfIso20022 {
    private final XmlNode top;
    private final BankValues values;
    private final Section head;
    private final BindingReader reader;
    private final EntryFromIso20022 mapping;
    private final Repeats repeats = new Repeats();
    private final List<Entry> entries = new ArrayList<>();
    private XmlNode current;
    private Section entry;
    private BindingReader entryReader;

    StatementOfIso20022(XmlNode top, BankValues values) {
        this.top = top;
        this.values = values;
        this.head = new Section("statement", top.place());
        this.reader = new BindingReader(Iso20022.statement(), top, head);
        this.mapping = new EntryFromIso20022(values);
    }

    void part(XmlNode part) {
        XmlNode within = part;
        while (within.parent() != top) {
            within = within.parent();
        }
        if (!within.name().equals("Ntry")) {
            reader.part(part);
            return;
        }
        if (within != current) {
            finish();
            current = within;
            entry = new Section("entry", within.place());
            entryReader = new BindingReader(Iso20022.entry(), within, entry);
        }
        entryReader.part(part);
    }

    /** The entry before is complete. */
    private void finish() {
        if (current != null) {
            Entry read = mapping.read(entry);
            mapping.check(entry, read);
            entries.add(read);
            repeats.note(entry);
            current = null;
        }
    }

    /** Its id, if it has one. */
    Optional<Term> number() {
        return head.term("number");
    }

    /** @param paged whether the file says that other files go on with it */
    Mapped mapped(boolean paged) {
        finish();
        AccountStatement statement = statement();
        totals();
        boolean complete = isComplete();
        if (!complete) {
            page();
        }
        repeats.note(head);
        repeats.tell(values::tell);
        new StatementCheck(values::tell, top.place())
                .check(statement, !paged && complete, top.name().equals("Stmt"));
        return new Mapped(top.path(), statement);
    }

    /** What follows on other pages, or stands on those before, cannot be checked here. */
    private void page() {
        Term page = head.term("page").or(() -> head.term("last")).orElseThrow();
        String number = head.has("page") ? head.text("page") : "1";
        values.tell(Finding.information("statement.page", page.place(), BankValues.shown(number)));
    }

    private AccountStatement statement() {
        Accounts accounts = new Accounts(values, Severity.WARNING);
        String account = accounts.account(head, "iban", "account");
        if (account == null) {
            values.missing(top.place(), "Acct/Id");
        }
        String sequence = head.text("sequence");
        return new AccountStatement(
                values.required(head, "number", "Id"),
                sequence == null ? head.text("legal") : sequence,
                values.day(head, "created"),
                values.day(head, "from"),
                values.day(head, "until"),
                account,
                head.text("owner"),
                accounts.bic(head, "bank"),
                head.text("currency"),
                head.sections("balance").stream().map(this::balance).toList(),
                entries,
                head.text("text"));
    }

    private Balance balance(Section section) {
        Money amount = values.unsigned(section, "amount");
        boolean debit = section.has("side") && !values.credit(section, "side");
        return new Balance(
                section.text("type"), debit && amount != null ? amount.negated() : amount, values.day(section, "day"));
    }

    private boolean isComplete() {
        String page = head.text("page");
        String last = head.text("last");
        boolean first = page == null || page.matches("0*1");
        return first && !"false".equals(last);
    }

    private void totals() {
        totals("total", each -> true);
        totals("credits", Entry::credit);
        totals("debits", each -> !each.credit());
    }

    private void totals(String id, Predicate<Entry> which) {
        List<Entry> counted = entries.stream().filter(which).toList();
        boolean known = counted.stream().allMatch(each -> each.amount() != null);
        BigDecimal sum = known
                ? counted.stream().map(each -> each.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
        head.section(id).ifPresent(section -> Totals.check(section, counted.size(), sum, Severity.WARNING, values));
    }
}
