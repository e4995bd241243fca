package org.comptoir.integration.mapping.credittransfer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.CreditTransfer;
import org.comptoir.document.CreditTransfer.Account;
import org.comptoir.document.CreditTransfer.Payment;
import org.comptoir.integration.mapping.iso20022.Accounts;
import org.comptoir.integration.mapping.iso20022.BankValues;
import org.comptoir.integration.mapping.iso20022.References;
import org.comptoir.integration.mapping.iso20022.Totals;
import org.comptoir.integration.syntax.binding.BindingReader;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.iso20022.Iso20022;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;
import org.comptoir.kernel.money.Money;

/** PmtInf of pain.001: payments of one day from one account. */
final class PaymentGroup {
    private static final int ID = 35;

    private final Section section;
    private final BindingReader reader;
    private final BankValues values;
    private final Accounts accounts;
    private final List<Payment> payments = new ArrayList<>();

    PaymentGroup(XmlNode top, int version, BankValues values) {
        this.section = new Section("group", top.place());
        this.reader = new BindingReader(Iso20022.creditTransferGroup(version), top, section);
        this.values = values;
        this.accounts = new Accounts(values, Severity.ERROR);
    }

    void part(XmlNode part) {
        reader.part(part);
    }

    Section section() {
        return section;
    }

    String path() {
        return section.path();
    }

    /** After {@link #transfer}. */
    List<Payment> payments() {
        return payments;
    }

    CreditTransfer transfer(String messageId, Instant created) {
        section.sections("payment").forEach(each -> payments.add(payment(each)));
        if (payments.isEmpty()) {
            values.missing(section.place(), "CdtTrfTxInf");
        }
        boolean known = payments.stream().allMatch(each -> each.amount() != null);
        Totals.check(section, payments.size(), known ? sum(payments) : null, Severity.ERROR, values);
        values.required(section, "execution", "ReqdExctnDt");
        LocalDate execution = values.day(section, "execution");
        day(created, execution);
        short35(section, "id", values);
        return new CreditTransfer(
                messageId,
                values.required(section, "id", "PmtInfId"),
                created,
                execution,
                account(section, "debtor", "Dbtr"),
                payments);
    }

    /** The sum of amounts, whatever their currencies. */
    static BigDecimal sum(List<Payment> payments) {
        return payments.stream().map(each -> each.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void day(Instant created, LocalDate execution) {
        if (created == null || execution == null) {
            return;
        }
        LocalDate written = LocalDate.ofInstant(created, CreditTransferToIso20022.ZONE);
        if (execution.isBefore(written)) {
            values.tell(
                    Finding.warning("iso20022.execution", section.place(), execution.toString(), written.toString()));
        }
    }

    private Payment payment(Section payment) {
        values.required(payment, "amount", "Amt/InstdAmt");
        Money amount = values.amount(payment, "amount");
        if (amount != null && amount.amount().signum() <= 0) {
            values.tell(Finding.error("iso20022.amount", payment.place(), amount.toString()));
        }
        short35(payment, "endtoend", values);
        return new Payment(
                values.required(payment, "endtoend", "PmtId/EndToEndId"),
                amount,
                account(payment, "creditor", "Cdtr"),
                References.read(payment, "", "reference", values),
                BankValues.lines(payment, "text"));
    }

    /** @param owner the section of the holder, beside which his account and bank stand */
    private Account account(Section around, String owner, String element) {
        Optional<Section> holder = around.section(owner);
        String name = holder.map(each -> each.text("name")).orElse(null);
        if (name == null) {
            values.missing(around.place(), element + "/Nm");
        }
        String account = accounts.account(around, "iban", "account");
        if (account == null) {
            values.missing(around.place(), element + "Acct/Id");
        }
        return new Account(
                name,
                account,
                accounts.bic(around, "bic"),
                holder.map(PostalAddress::read).orElse(null),
                holder.map(each -> each.text("lei")).orElse(null));
    }

    /** Ids have at most 35 characters (Max35Text); a bank refuses longer ones. */
    static void short35(Section section, String id, BankValues values) {
        section.term(id)
                .filter(t -> t.text().length() > ID)
                .ifPresent(t -> values.tell(
                        Finding.error("iso20022.long", t.place(), BankValues.shown(t.text()), Integer.toString(ID))));
    }
}
