package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Account;
import org.comptoir.document.Invoice.ObjectId;
import org.comptoir.document.Invoice.Payment;
import org.comptoir.document.Invoice.References;
import org.comptoir.document.Period;
import org.comptoir.integration.syntax.pdf.Letter;
import org.comptoir.integration.syntax.pdf.Letter.Part;

/** What an invoice says in a word or a number, beside each other on a paper: days, references, how to pay. */
final class PaperFacts {
    /** More beside each other are hard to read. */
    private static final int MOST = 7;

    private final PaperWords words;
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    private PaperFacts(PaperWords words) {
        this.words = words;
    }

    /** Days and references. */
    static List<Part> of(Invoice invoice, String currency, PaperWords words) {
        PaperFacts head = new PaperFacts(words);
        head.add("issued", words.day(invoice.issued()));
        head.add("due", words.day(invoice.due()));
        head.add("delivered", words.day(invoice.delivered()));
        head.add("order", invoice.orderNumber());
        head.add("despatch", invoice.despatchAdviceNumber());
        head.add("preceding", preceding(invoice, words));
        head.add("currency", currency);
        PaperFacts more = new PaperFacts(words);
        more.add("period", period(invoice.period(), words));
        more.add(
                "taxpoint",
                invoice.taxPoint() == null ? null : words.day(invoice.taxPoint().day()));
        more.references(invoice.references());
        return Stream.of(head.strips(), more.strips()).flatMap(List::stream).toList();
    }

    private void references(References references) {
        if (references != null) {
            add("reference.buyer", references.buyerReference());
            add("contract", references.contract());
            add("project", references.project());
            add("order.seller", references.salesOrder());
            add("receipt", references.receivingAdvice());
            add("tender", references.tender());
            add("object", object(references.object()));
            add("account.buyer", references.accountingCost());
        }
    }

    private static String object(ObjectId object) {
        return object == null ? null : object.value();
    }

    private static String preceding(Invoice invoice, PaperWords words) {
        References references = invoice.references();
        if (references == null) {
            return invoice.precedingInvoice();
        }
        Stream<String> first = Stream.of(
                Objects.requireNonNullElse(invoice.precedingInvoice(), ""), words.day(references.precedingIssued()));
        Stream<String> others = references.otherPreceding().stream()
                .flatMap(other -> Stream.of(other.number(), words.day(other.issued())));
        return lines(Stream.concat(first, others));
    }

    /** First and last day, or null. */
    static String period(Period period, PaperWords words) {
        return period == null ? null : words.say("from.to", words.day(period.start()), words.day(period.end()));
    }

    /** Until when, to which accounts and with which reference to pay. */
    static List<Part> payment(Invoice invoice, PaperWords words) {
        PaperFacts facts = new PaperFacts(words);
        Payment payment = invoice.payment();
        facts.add("pay.until", words.day(invoice.due()));
        facts.add("pay.iban", lines(InvoiceAccounts.of(invoice).stream().flatMap(account -> account(account, words))));
        facts.add("pay.mandate", payment == null ? null : payment.mandate());
        facts.add("pay.debited", payment == null ? null : grouped(payment.debitedAccount()));
        facts.add("pay.reference", invoice.paymentReference());
        return facts.strips();
    }

    private static Stream<String> account(Account account, PaperWords words) {
        String bic = account.bic() == null ? null : words.say("pay.bic", account.bic());
        return Stream.of(grouped(account.number()), bic, account.name());
    }

    /** An IBAN as ISO 13616 prints it, in groups of four; or null. */
    private static String grouped(String iban) {
        return iban == null ? null : iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(t -> t != null && !t.isBlank()).collect(Collectors.joining("\n"));
    }

    private void add(String name, String value) {
        if (value != null && !value.isBlank()) {
            names.add(words.say(name));
            values.add(value);
        }
    }

    private List<Part> strips() {
        List<Part> strips = new ArrayList<>();
        for (int i = 0; i < names.size(); i += MOST) {
            int end = Math.min(names.size(), i + MOST);
            strips.add(new Letter.Strip(names.subList(i, end), values.subList(i, end)));
        }
        return strips;
    }
}
