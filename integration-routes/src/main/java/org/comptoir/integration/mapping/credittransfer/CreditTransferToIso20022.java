package org.comptoir.integration.mapping.credittransfer;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.comptoir.document.CreditTransfer;
import org.comptoir.document.CreditTransfer.Account;
import org.comptoir.document.CreditTransfer.Payment;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.syntax.binding.BindingWriter;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.iso20022.Iso20022;
import org.comptoir.integration.syntax.xml.XmlElement;

/**
 * pain.001.001.03 and .09 after the EPC's guidelines for SEPA credit transfers: one group of payments, charges shared.
 * The reference of the creditor is written when there is no text, or when it says more than the end-to-end id.
 */
public final class CreditTransferToIso20022 {
    /** Times are written with the offset of Paris. */
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final int NAME = 70;
    private static final int TEXT = 140;

    private final CreditTransfer transfer;
    private final boolean structured;

    private CreditTransferToIso20022(CreditTransfer transfer, boolean structured) {
        this.transfer = transfer;
        this.structured = structured;
    }

    /** @param version 3 or 9 */
    public static String write(CreditTransfer transfer, int version) {
        CreditTransferToIso20022 writing = new CreditTransferToIso20022(transfer, version >= 9);
        XmlElement document = Iso20022.root("pain.001.001.0" + version);
        XmlElement root = document.add("CstmrCdtTrfInitn");
        BindingWriter.write(Iso20022.creditTransfer(), writing.head(), root);
        BindingWriter.write(Iso20022.creditTransferGroup(version), writing.group(), root.add("PmtInf"));
        return document.document();
    }

    private Section head() {
        Section head = Section.root();
        String created = transfer.created() == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        transfer.created().truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
        head.put("number", transfer.messageId()).put("created", created);
        sums(head);
        return head.put("initiator", EpcText.plain(transfer.debtor().name(), NAME));
    }

    private void sums(Section section) {
        section.put("count", Integer.toString(transfer.payments().size()));
        section.put("sum", transfer.controlSum().toPlainString());
    }

    private Section group() {
        Section group = Section.root();
        group.put("id", transfer.groupId());
        sums(group);
        group.put(transfer.isSepa() ? "sepa" : "shared", "yes");
        new Texts(group).date("execution", transfer.execution());
        account(transfer.debtor(), "debtor", group);
        group.put("nobic", transfer.debtor().bic() == null ? "yes" : null);
        transfer.payments().forEach(each -> payment(each, group.open("payment")));
        return group;
    }

    private void payment(Payment payment, Section section) {
        section.put("endtoend", payment.endToEndId());
        new Texts(section).amount("amount", payment.amount());
        account(payment.creditor(), "creditor", section);
        section.put("text", payment.text() == null ? null : EpcText.plain(payment.text(), TEXT));
        String reference = payment.creditorReference();
        boolean repeats = payment.text() != null && payment.endToEndId().equals(reference);
        section.put("reference", repeats ? null : reference);
    }

    private void account(Account account, String owner, Section section) {
        Section holder = section.open(owner);
        holder.put("name", EpcText.plain(account.name(), NAME));
        if (account.address() != null && structured) {
            PostalAddress.structured(account.address(), holder);
        } else if (account.address() != null) {
            PostalAddress.lines(account.address(), holder);
        }
        holder.put("lei", structured ? account.lei() : null);
        String number = account.iban().replace(" ", "");
        section.put(number.matches("[A-Z]{2}[0-9]{2}[A-Za-z0-9]{1,30}") ? "iban" : "account", number);
        section.put("bic", account.bic());
    }
}
