package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Seller;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.document.Party;
import org.comptoir.integration.syntax.pdf.Letter;
import org.comptoir.integration.syntax.pdf.Letter.Part;
import org.comptoir.kernel.money.Money;

/**
 * An {@link Invoice} as people read it, in French or English: all that EN 16931 wants it to say. What the invoice leaves to be
 * derived (totals) is derived as in its XML. Codes, properties and classes of articles and supporting documents are in the XML
 * alone.
 */
public final class InvoiceLetter {
    private final Invoice invoice;
    private final InvoiceAmounts amounts;
    private final PaperWords words;
    private final PaperLine lines;
    private final List<Part> parts = new ArrayList<>();

    private InvoiceLetter(Invoice invoice) {
        this.invoice = invoice;
        this.amounts = new InvoiceAmounts(invoice);
        this.words = PaperWords.of(invoice);
        this.lines = new PaperLine(invoice, amounts, words);
    }

    /** The paper. */
    public static Letter of(Invoice invoice) {
        return new InvoiceLetter(invoice).letter();
    }

    private Letter letter() {
        parties();
        parts.addAll(PaperFacts.of(invoice, amounts.currency(), words));
        parts.add(new Letter.Rows(
                null, lines.heads(), 1, invoice.lines().stream().map(lines::row).toList()));
        allowancesAndCharges();
        taxes();
        parts.add(new Letter.Sums(sums()));
        payment();
        text("notes", invoice.notes().stream().map(NoteSubject::text).toList());
        String kind = kind();
        String seller = invoice.supplier() == null
                ? ""
                : Objects.requireNonNullElse(invoice.supplier().name(), "");
        return new Letter(
                words.locale(),
                words.say("title", kind, invoice.number()),
                words.say("running", kind, invoice.number(), words.day(invoice.issued()), seller),
                words.say("foot", seller),
                parts);
    }

    private String kind() {
        String kind = words.find("kind." + invoice.typeCode());
        return kind == null ? words.say("kind.other", invoice.typeCode()) : kind;
    }

    private void parties() {
        List<List<String>> strip = new ArrayList<>();
        Seller seller = invoice.seller() == null ? new Seller(null, null) : invoice.seller();
        party(strip, "supplier", invoice.supplier(), seller.tradingName(), seller.legalInformation());
        party(strip, "taxrepresentative", invoice.taxRepresentative());
        party(strip, "buyer", invoice.buyer(), invoice.buyerTradingName());
        party(strip, "deliverTo", invoice.deliverTo());
        party(strip, "payee", invoice.payee());
        strip(strip);
    }

    /** @param more what else is said of the party; each may be null */
    private void party(List<List<String>> strip, String role, Party party, String... more) {
        if (party != null) {
            String text = Stream.concat(Stream.of(PaperParty.of(party, words)), Stream.of(more))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n"));
            strip.add(List.of(words.say(role), text));
        }
    }

    private void strip(List<List<String>> pairs) {
        if (!pairs.isEmpty()) {
            parts.add(new Letter.Strip(
                    pairs.stream().map(p -> p.get(0)).toList(),
                    pairs.stream().map(p -> p.get(1)).toList()));
        }
    }

    private void allowancesAndCharges() {
        if (!invoice.allowanceCharges().isEmpty()) {
            List<String> heads =
                    Stream.of("part", "rate", "amount").map(words::say).toList();
            List<List<String>> rows = invoice.allowanceCharges().stream()
                    .map(p -> List.of(lines.reason(p), words.rate(p.vat()), words.signed(p)))
                    .toList();
            parts.add(new Letter.Rows(words.say("parts"), heads, 0, rows));
        }
    }

    private void taxes() {
        if (!invoice.vatBreakdown().isEmpty()) {
            List<String> heads =
                    Stream.of("taxes", "taxable", "rate", "tax").map(words::say).toList();
            List<List<String>> rows =
                    invoice.vatBreakdown().stream().map(this::tax).toList();
            parts.add(new Letter.Rows(null, heads, 0, rows));
        }
    }

    private List<String> tax(VatBreakdown part) {
        String category = words.find("category." + part.vat().category());
        String why = Stream.of(part.exemption(), part.exemptionCode())
                .filter(Objects::nonNull)
                .findFirst()
                .map(reason -> "\n" + reason)
                .orElse("");
        return List.of(
                (category == null ? part.vat().category() : category) + why,
                words.amount(part.taxable()),
                words.percent(part.vat().percent()),
                words.amount(part.tax()));
    }

    private List<List<String>> sums() {
        List<List<String>> sums = new ArrayList<>();
        sum(sums, "total.lines", amounts.lineTotal());
        Money allowances = amounts.allowances();
        sum(sums, "total.allowances", allowances == null ? null : allowances.negated());
        sum(sums, "total.charges", amounts.charges());
        sum(sums, "total.net", amounts.taxExclusive());
        sum(sums, "total.tax", amounts.taxTotal());
        Money accounting = invoice.accountingTax();
        if (accounting != null) {
            String currency = accounting.currency().getCurrencyCode();
            sums.add(List.of(words.say("total.tax.accounting", currency), words.amount(accounting)));
        }
        sum(sums, "total.gross", amounts.taxInclusive());
        Money paid = amounts.prepaid();
        sum(sums, "total.paid", paid == null ? null : paid.negated());
        sum(sums, "total.rounding", amounts.rounding());
        String due = invoice.isCreditNote() ? "total.due.credit" : "total.due";
        sums.add(List.of(words.say(due, amounts.currency()), words.amount(amounts.payable())));
        return sums;
    }

    private void sum(List<List<String>> sums, String name, Money amount) {
        if (amount != null) {
            sums.add(List.of(words.say(name), words.amount(amount)));
        }
    }

    private void payment() {
        parts.addAll(PaperFacts.payment(invoice, words));
        Stream.ofNullable(invoice.payment())
                .map(Invoice.Payment::terms)
                .filter(Objects::nonNull)
                .forEach(terms -> text("pay.terms", List.of(terms.strip())));
    }

    private void text(String title, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            parts.add(new Letter.Text(words.say(title), paragraphs));
        }
    }
}
