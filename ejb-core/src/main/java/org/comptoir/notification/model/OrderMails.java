package org.comptoir.notification.model;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.fulfilment.DespatchView;
import org.comptoir.notification.model.Mail.Button;
import org.comptoir.notification.model.Mail.Fact;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.OrderView;

/** The letters about an order, in the words of one language. */
public record OrderMails(MailWords words, Links links) {
    /** VAL-01: to the supplier. */
    public Mail placed(OrderView order) {
        List<String> text = new ArrayList<>();
        text.add(words.say("placed.text", order.customer().name()));
        if (order.status() == OrderStatus.AWAITING_PAYMENT) {
            text.add(words.say("placed.payment"));
        }
        text.add(words.say("placed.deadline", words.moment(order.respondBy())));
        return mail("placed", order, order.customer().name(), text, facts(order).forSupplier(), toSupplier(order), 3);
    }

    /** VAL-05: to the buyer. */
    public Mail validated(OrderView order) {
        return toBuyer("validated", order, null, 2);
    }

    /** VAL-06: to the buyer. @param reason in the supplier's words, or null */
    public Mail modified(OrderView order, String reason) {
        return toBuyer("modified", order, reason, 2);
    }

    /** VAL-07: to the buyer. @param reason in the supplier's words, or null */
    public Mail refused(OrderView order, String reason) {
        return toBuyer("refused", order, reason, 2);
    }

    /** To either side. @param expired whether the supplier's time ran out */
    public Mail cancelled(OrderView order, boolean expired, String reason, boolean forSupplier) {
        String text = words.say(
                expired ? "cancelled.expired" : "cancelled.text",
                order.number(),
                order.customer().name(),
                order.supplier().name());
        OrderFacts facts = facts(order);
        List<Fact> shown = with(facts, forSupplier ? facts.forSupplier() : facts.forBuyer(), reason);
        String url = forSupplier ? links.sale(order.number()) : links.purchase(order.number());
        Button button = new Button(words.say("cancelled.button"), url);
        return mail("cancelled", order, "", List.of(text), shown, button, 1);
    }

    /** FUL-03: to the buyer, with carrier and tracking number. */
    public Mail shipped(OrderView order, DespatchView despatch) {
        String key = order.status() == OrderStatus.PARTLY_SHIPPED ? "shipped.part" : "shipped";
        OrderFacts facts = facts(order);
        List<Fact> shown = new ArrayList<>(facts.forBuyer());
        shown.add(facts.fact("fact.despatch", despatch.number()));
        shown.add(facts.fact("fact.despatched", words.day(despatch.despatchedOn())));
        shown.add(facts.fact("fact.carrier", despatch.carrier()));
        if (despatch.trackingNumber() != null && !despatch.trackingNumber().isBlank()) {
            shown.add(facts.fact("fact.tracking", despatch.trackingNumber()));
        }
        return new Mail(
                words.say(key + ".subject", order.number(), order.supplier().name()),
                words.say(key + ".title"),
                facts.progress(),
                List.of(words.say(key + ".text", order.supplier().name())),
                shown,
                facts.leaving(despatch.quantities()),
                List.of(),
                new Button(words.say("shipped.button"), links.purchase(order.number())),
                next("shipped", 2));
    }

    /** FUL-06: to the supplier. @param presumed whether nobody said so */
    public Mail received(OrderView order, boolean presumed) {
        String text = words.say(
                presumed ? "received.presumed" : "received.text",
                order.customer().name(),
                order.number());
        Button button = new Button(words.say("received.button"), links.sale(order.number()));
        List<Fact> facts = facts(order).forSupplier();
        return mail("received", order, order.customer().name(), List.of(text), facts, button, 1);
    }

    private Mail toBuyer(String key, OrderView order, String reason, int steps) {
        OrderFacts facts = facts(order);
        String supplier = order.supplier().name();
        List<Fact> shown = with(facts, facts.forBuyer(), reason);
        Button button = new Button(words.say(key + ".button"), links.purchase(order.number()));
        return mail(key, order, supplier, List.of(words.say(key + ".text", supplier)), shown, button, steps);
    }

    private Button toSupplier(OrderView order) {
        return new Button(words.say("placed.button"), links.sale(order.number()));
    }

    private Mail mail(
            String key, OrderView order, String other, List<String> text, List<Fact> shown, Button button, int steps) {
        OrderFacts facts = facts(order);
        return new Mail(
                words.say(key + ".subject", order.number(), other),
                words.say(key + ".title"),
                facts.progress(),
                text,
                shown,
                facts.articles(),
                facts.totals(),
                button,
                next(key, steps));
    }

    private static List<Fact> with(OrderFacts facts, List<Fact> shown, String reason) {
        List<Fact> all = new ArrayList<>(shown);
        if (reason != null && !reason.isBlank()) {
            all.add(facts.fact("fact.reason", reason));
        }
        return all;
    }

    private List<String> next(String key, int steps) {
        List<String> next = new ArrayList<>();
        for (int i = 1; i <= steps; i++) {
            next.add(words.say(key + ".next" + i));
        }
        return next;
    }

    private OrderFacts facts(OrderView order) {
        return new OrderFacts(order, words);
    }
}
