package org.comptoir.notification.model;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.invoicing.InvoiceView;
import org.comptoir.kernel.money.Money;
import org.comptoir.notification.model.Mail.Button;
import org.comptoir.notification.model.Mail.Fact;
import org.comptoir.notification.model.Mail.Table;
import org.comptoir.settlement.PayoutLineView;
import org.comptoir.settlement.PayoutView;

/** The letters about invoices and payouts, in the words of one language. */
public record MoneyMails(MailWords words, Links links) {
    /** INV-02: to the supplier. */
    public Mail refused(InvoiceView invoice) {
        return new Mail(
                words.say("invoiceRefused.subject", invoice.number(), invoice.orderNumber()),
                words.say("invoiceRefused.title"),
                List.of(),
                List.of(words.say("invoiceRefused.text", invoice.number(), invoice.orderNumber()), invoice.reason()),
                List.of(
                        fact("fact.order", invoice.orderNumber()),
                        fact("fact.customer", invoice.company()),
                        fact("fact.invoice", invoice.number()),
                        fact("fact.net", words.money(invoice.net())),
                        fact("fact.gross", words.money(invoice.gross()))),
                null,
                List.of(),
                new Button(words.say("invoiceRefused.button"), links.sale(invoice.orderNumber())),
                List.of(
                        words.say("invoiceRefused.next1"),
                        words.say("invoiceRefused.next2"),
                        words.say("invoiceRefused.next3")));
    }

    /**
     * SET-05: to the supplier's accountants, with the table that the attached files hold too.
     *
     * @param page of the advice
     * @param whole whether all its invoices are attached
     */
    public Mail paid(PayoutView payout, String operator, String page, boolean whole) {
        String amount = words.money(payout.amount());
        String day = words.day(payout.bookedOn());
        return new Mail(
                words.say("paid.subject", amount, day),
                words.say("paid.title"),
                List.of(),
                text(payout, amount, day, whole),
                List.of(
                        fact("fact.payout", payout.number()),
                        fact("fact.paidOn", day),
                        fact("fact.account", payout.iban()),
                        fact("fact.endToEnd", payout.endToEndId())),
                table(payout),
                List.of(fact("fact.amount", amount)),
                new Button(words.say("paid.button"), page),
                List.of(words.say("paid.next1"), words.say("paid.next2"), words.say("paid.next3", operator)));
    }

    private List<String> text(PayoutView payout, String amount, String day, boolean whole) {
        List<String> text = new ArrayList<>();
        text.add(words.say("paid.text", amount, day));
        Money commission = payout.commission();
        Money fee = payout.transactionFee();
        if (!commission.isZero() && !fee.isZero()) {
            text.add(words.say("paid.fees", words.money(commission), words.money(fee)));
        } else if (!commission.isZero()) {
            text.add(words.say("paid.commission", words.money(commission)));
        } else if (!fee.isZero()) {
            text.add(words.say("paid.transaction", words.money(fee)));
        }
        text.add(words.say(whole ? "paid.attached" : "paid.attachedPart"));
        return text;
    }

    private Table table(PayoutView payout) {
        List<String> heads = List.of(
                words.say("column.order"),
                words.say("column.company"),
                words.say("column.invoicedNet"),
                words.say("column.invoicedGross"),
                words.say("column.paidGross"));
        return new Table(heads, payout.lines().stream().map(this::row).toList(), List.of(2, 3, 4));
    }

    private List<String> row(PayoutLineView line) {
        return List.of(
                line.orderNumber(),
                line.company(),
                words.money(line.net()),
                words.money(line.gross()),
                words.money(line.paid()));
    }

    private Fact fact(String key, String value) {
        return new Fact(words.say(key), value);
    }
}
