package org.comptoir.notification.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.comptoir.notification.model.Mail.Fact;
import org.comptoir.notification.model.Mail.Progress;
import org.comptoir.notification.model.Mail.Table;
import org.comptoir.ordering.LineView;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.OrderView;
import org.comptoir.partners.AddressView;

/** What letters about an order have in common: where it stands, its facts, its articles, its totals (NOT-01, VAL-01). */
record OrderFacts(OrderView order, MailWords words) {
    /** Paid, validated, shipped: the steps that are done, and those to come. */
    List<Progress> progress() {
        return List.of(payment(), validation(), shipment());
    }

    private Progress payment() {
        if (order.status() == OrderStatus.AWAITING_PAYMENT) {
            return new Progress(words.say("progress.payment"), false);
        }
        boolean noted = order.steps().stream().anyMatch(step -> step.action() == OrderAction.NOTE_PAYMENT);
        return new Progress(words.say(noted ? "progress.paid" : "progress.placed"), true);
    }

    private Progress validation() {
        return switch (order.status()) {
            case AWAITING_PAYMENT, PLACED -> new Progress(words.say("progress.validation"), false);
            case REFUSED -> new Progress(words.say("progress.refused"), false);
            case CANCELLED -> new Progress(words.say("progress.cancelled"), false);
            default -> new Progress(words.say(isModified() ? "progress.modified" : "progress.validated"), true);
        };
    }

    private Progress shipment() {
        return switch (order.status()) {
            case SHIPPED -> new Progress(words.say(order.pickup() ? "progress.handedOver" : "progress.shipped"), true);
            case PARTLY_SHIPPED -> new Progress(words.say("progress.shippedPart"), true);
            case RECEIVED -> new Progress(words.say("progress.received"), true);
            default -> new Progress(words.say(order.pickup() ? "progress.handover" : "progress.shipment"), false);
        };
    }

    private boolean isModified() {
        return order.lines().stream()
                .anyMatch(line -> line.accepted() != null && line.accepted().compareTo(line.ordered()) != 0);
    }

    /** For the supplier: who ordered, where it goes, whom to call. */
    List<Fact> forSupplier() {
        List<Fact> facts = new ArrayList<>(head());
        facts.add(fact("fact.customer", order.customer().name()));
        facts.add(fact(order.pickup() ? "fact.pickup" : "fact.delivery", place()));
        facts.add(fact("fact.contact", lines(order.contactName(), order.contactEmail(), order.contactPhone())));
        add(facts, "fact.note", order.note());
        return facts;
    }

    /** For the buyer: who delivers, and where to. */
    List<Fact> forBuyer() {
        List<Fact> facts = new ArrayList<>(head());
        facts.add(fact("fact.supplier", order.supplier().name()));
        String reach = lines(order.supplier().email(), order.supplier().phone());
        add(facts, "fact.supplierContact", reach);
        facts.add(fact(order.pickup() ? "fact.pickup" : "fact.delivery", place()));
        return facts;
    }

    private List<Fact> head() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("fact.order", order.number()));
        facts.add(fact("fact.placed", words.moment(order.placedAt())));
        add(facts, "fact.reference", order.customerReference());
        add(facts, "fact.wished", order.wished() == null ? null : words.day(order.wished()));
        return facts;
    }

    private String place() {
        AddressView at =
                order.pickup() ? order.supplier().address() : order.site().address();
        String name = order.pickup() ? order.supplier().name() : order.site().name();
        return lines(name, at.street(), lines(at.postcode(), at.town()).replace("\n", " "));
    }

    /** All articles: ordered, and accepted where that differs. */
    Table articles() {
        boolean answered = isModified();
        List<String> heads = new ArrayList<>(
                List.of(words.say("column.reference"), words.say("column.product"), words.say("column.ordered")));
        if (answered) {
            heads.add(words.say("column.accepted"));
        }
        heads.addAll(List.of(words.say("column.price"), words.say("column.amount")));
        List<List<String>> rows =
                order.lines().stream().map(line -> row(line, answered)).toList();
        return new Table(heads, rows, answered ? List.of(2, 3, 4, 5) : List.of(2, 3, 4));
    }

    private List<String> row(LineView line, boolean answered) {
        List<String> row = new ArrayList<>(List.of(reference(line), line.name(), words.number(line.ordered())));
        if (answered) {
            row.add(words.number(line.accepted() == null ? line.ordered() : line.accepted()));
        }
        row.add(line.held() ? "" : words.price(line.price()));
        row.add(words.money(line.net()));
        return row;
    }

    /** The articles of one despatch. @param quantities by line number */
    Table leaving(Map<Integer, BigDecimal> quantities) {
        List<String> heads =
                List.of(words.say("column.reference"), words.say("column.product"), words.say("column.leaving"));
        List<List<String>> rows = order.lines().stream()
                .filter(line -> quantities.containsKey(line.number()))
                .map(line -> List.of(reference(line), line.name(), words.number(quantities.get(line.number()))))
                .toList();
        return new Table(heads, rows, List.of(2));
    }

    /** Excl. VAT, VAT by rate, incl. VAT. */
    List<Fact> totals() {
        List<Fact> totals = new ArrayList<>();
        totals.add(fact("fact.net", words.money(order.net())));
        order.vatAmounts()
                .forEach(vat -> totals.add(
                        new Fact(words.say("fact.vat", words.number(vat.rate().percent())), words.money(vat.tax()))));
        totals.add(fact("fact.gross", words.money(order.gross())));
        return totals;
    }

    private static String reference(LineView line) {
        return line.reference() == null ? String.valueOf(line.gtin()) : line.reference();
    }

    Fact fact(String key, String value) {
        return new Fact(words.say(key), value);
    }

    private void add(List<Fact> facts, String key, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(fact(key, value));
        }
    }

    private static String lines(String... parts) {
        StringJoiner joined = new StringJoiner("\n");
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                joined.add(part);
            }
        }
        return joined.toString();
    }
}
