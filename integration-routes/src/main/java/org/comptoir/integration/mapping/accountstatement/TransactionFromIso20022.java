package org.comptoir.integration.mapping.accountstatement;

import static org.comptoir.integration.mapping.iso20022.BankValues.first;
import static org.comptoir.integration.mapping.iso20022.BankValues.lines;
import static org.comptoir.integration.mapping.iso20022.BankValues.provided;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.AccountStatement.Charge;
import org.comptoir.document.AccountStatement.Holder;
import org.comptoir.document.AccountStatement.Remittance;
import org.comptoir.document.AccountStatement.Transaction;
import org.comptoir.integration.mapping.iso20022.Accounts;
import org.comptoir.integration.mapping.iso20022.BankValues;
import org.comptoir.integration.mapping.iso20022.Reasons;
import org.comptoir.integration.mapping.iso20022.References;
import org.comptoir.integration.mapping.xml.LeftOvers;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.money.Money;

/** TxDtls of camt.052, 053 and 054: one payment within an entry. */
final class TransactionFromIso20022 {
    private static final Remittance NOTHING = new Remittance(null, null, null, null, null, null, null);
    private static final Holder NOBODY = new Holder(null, null, null, null);

    private final BankValues values;
    private final Accounts accounts;

    TransactionFromIso20022(BankValues values) {
        this.values = values;
        this.accounts = new Accounts(values, Severity.WARNING);
    }

    /** @param whole the entry's amount where this is its only transaction, else null */
    Transaction read(Section section, Money whole, boolean credit) {
        Money own = values.unsigned(section, "amount");
        Money also = values.amount(section, "booked");
        if (own != null && also != null && !also.equals(own)) {
            values.tell(LeftOvers.of(section.term("booked").orElseThrow()));
        }
        Money booked = first(own, also);
        return new Transaction(
                first(booked, whole),
                section.has("side") ? values.credit(section, "side") : credit,
                provided(section, "endtoend"),
                section.text("messageid"),
                provided(section, "paymentid"),
                provided(section, "instruction"),
                provided(section, "transactionid"),
                uetr(section),
                section.text("mandate"),
                provided(section, "bankreference"),
                code(section),
                instructed(section, first(booked, whole)),
                values.number(section, "rate"),
                section.text("ratecurrency"),
                charges(section),
                holder(section, "debtor"),
                holder(section, "creditor"),
                section.text("purpose"),
                lines(section, "text"),
                remittances(section),
                Reasons.one(section, "returncode", "returntext"),
                section.text("note"));
    }

    /** RFC 4122, version 4, in small letters. */
    private String uetr(Section section) {
        section.term("uetr")
                .filter(t -> !t.text().matches("[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}"))
                .ifPresent(t -> values.tell(Finding.warning("iso20022.uetr", t.place(), BankValues.shown(t.text()))));
        return section.text("uetr");
    }

    /** What was ordered, unless it is what was booked. */
    private Money instructed(Section section, Money booked) {
        Money instructed = values.amount(section, "instructed");
        return Objects.equals(instructed, booked) ? null : instructed;
    }

    /** The bank's code: domain, family and sub-family of ISO 20022, and its own. */
    static String code(Section section) {
        String iso = Stream.of("domain", "family", "subfamily")
                .map(section::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("/"));
        String own = section.text("code");
        String both =
                Stream.of(iso, own == null ? "" : own).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
        return both.isEmpty() ? null : both;
    }

    private List<Charge> charges(Section section) {
        return charges(section, values);
    }

    /** The charges one by one; where only their total is given, that one. */
    static List<Charge> charges(Section section, BankValues values) {
        List<Charge> single = section.sections("charge").stream()
                .filter(each -> each.has("amount"))
                .map(each -> new Charge(values.amount(each, "amount"), values.credit(each, "side")))
                .filter(each -> each.amount() != null)
                .toList();
        Money total = values.amount(section, "chargestotal");
        if (!single.isEmpty() && total != null && !isTotal(total, single)) {
            section.term("chargestotal").ifPresent(term -> values.tell(LeftOvers.of(term)));
        }
        return single.isEmpty() && total != null ? List.of(new Charge(total, false)) : single;
    }

    /** Whether the charges come to {@code total}; what is given back is taken off. */
    private static boolean isTotal(Money total, List<Charge> charges) {
        boolean oneCurrency =
                charges.stream().allMatch(each -> each.amount().currency().equals(total.currency()));
        Money sum = Money.zero(total.currency());
        for (Charge each : oneCurrency ? charges : List.<Charge>of()) {
            sum = each.credit() ? sum.minus(each.amount()) : sum.plus(each.amount());
        }
        return oneCurrency && sum.amount().abs().compareTo(total.amount().abs()) == 0;
    }

    private Holder holder(Section section, String role) {
        Holder holder = new Holder(
                provided(section, role),
                accounts.account(section, role + "iban", role + "account"),
                accounts.bic(section, role + "bic"),
                section.text("ultimate" + role));
        return holder.equals(NOBODY) ? null : holder;
    }

    private List<Remittance> remittances(Section section) {
        return section.sections("remittance").stream()
                .map(this::remittance)
                .filter(each -> !each.equals(NOTHING))
                .toList();
    }

    private Remittance remittance(Section section) {
        return new Remittance(
                section.text("referencetype"),
                References.read(section, "referencetype", "reference", values),
                section.text("type"),
                section.text("number"),
                values.day(section, "day"),
                values.amount(section, "amount"),
                lines(section, "text"));
    }
}
