package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Item;

/** A line of an invoice as a row on a paper; below the article stand its numbers, its order, its allowances and notes. */
final class PaperLine {
    private final Invoice invoice;
    private final InvoiceAmounts amounts;
    private final PaperWords words;

    PaperLine(Invoice invoice, InvoiceAmounts amounts, PaperWords words) {
        this.invoice = invoice;
        this.amounts = amounts;
        this.words = words;
    }

    List<String> heads() {
        return Stream.of("line", "article", "quantity", "price", "rate", "net")
                .map(words::say)
                .toList();
    }

    List<String> row(Invoice.Line line) {
        return List.of(
                Objects.requireNonNullElse(line.lineId(), ""),
                article(line),
                words.quantity(line.quantity()),
                words.price(line.price()),
                words.rate(line.vat()),
                words.amount(amounts.net(line)));
    }

    private String article(Invoice.Line line) {
        List<String> texts = new ArrayList<>();
        Item item = line.item();
        if (item != null) {
            texts.add(item.name());
            texts.add(line.details() == null ? null : line.details().description());
            texts.add(numbers(item));
        }
        texts.add(order(line));
        texts.add(PaperFacts.period(line.period(), words));
        line.allowanceCharges().forEach(part -> texts.add(part(part)));
        line.notes().forEach(note -> texts.add(NoteSubject.text(note)));
        return texts.stream().filter(t -> t != null && !t.isBlank()).collect(Collectors.joining("\n"));
    }

    private String numbers(Item item) {
        String gtin = item.gtin() == null ? item.gtinAsWritten() : item.gtin().toString();
        return Stream.of(
                        said("gtin", gtin),
                        said("sellers", item.supplierReference()),
                        said("buyers", item.customerReference()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String said(String key, String value) {
        return value == null ? null : words.say(key, value);
    }

    /** The order's number stands at the head where all lines are of the same. */
    private String order(Invoice.Line line) {
        boolean same = line.orderNumber() == null || line.orderNumber().equals(invoice.orderNumber());
        if (same) {
            return said("line.only", line.orderLineId());
        }
        return line.orderLineId() == null
                ? words.say("order.only", line.orderNumber())
                : words.say("order.line", line.orderNumber(), line.orderLineId());
    }

    private String part(AllowanceCharge part) {
        return words.say("part.amount", reason(part), words.signed(part));
    }

    /** The reason in words, else what it is with its code, and the percentage. */
    String reason(AllowanceCharge part) {
        String code = Objects.requireNonNullElse(part.reasonCode(), "");
        String reason = part.reason() == null ? words.say(part.charge() ? "charge" : "allowance", code) : part.reason();
        String percent = part.percent() == null ? "" : " " + words.percent(part.percent());
        return reason.strip() + percent;
    }
}
