package org.comptoir.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.comptoir.fulfilment.DespatchDesk;
import org.comptoir.fulfilment.DespatchView;
import org.comptoir.fulfilment.event.DespatchedEvent;
import org.comptoir.notification.model.Mail;
import org.comptoir.notification.model.OrderMails;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.event.OrderPlacedEvent;
import org.comptoir.ordering.event.OrderSteppedEvent;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Directory;
import org.comptoir.partners.Profile;
import org.comptoir.partners.Role;

/** Letters about orders: the supplier learns of a new one, the buyer of each step (VAL-01, VAL-05 … VAL-07, FUL-03). */
@ApplicationScoped
class OrderNotices {
    @Inject
    private OrderBook orders;

    @Inject
    private DespatchDesk despatches;

    @Inject
    private Directory directory;

    @Inject
    private NoticeWriter writer;

    void placed(@Observes OrderPlacedEvent event) {
        OrderView order = order(event.number());
        queue(NoticeKind.ORDER_PLACED, supplier(order), order, mails -> mails.placed(order));
    }

    void stepped(@Observes OrderSteppedEvent event) {
        OrderView order = order(event.number());
        switch (event.action()) {
            case VALIDATE -> queue(NoticeKind.ORDER_VALIDATED, buyer(order), order, mails -> mails.validated(order));
            case REPORT_PROBLEM ->
                queue(NoticeKind.ORDER_MODIFIED, buyer(order), order, mails -> mails.modified(order, event.reason()));
            case REFUSE ->
                queue(NoticeKind.ORDER_REFUSED, buyer(order), order, mails -> mails.refused(order, event.reason()));
            case CANCEL, EXPIRE -> cancelled(order, event);
            case CONFIRM_RECEIPT, PRESUME_RECEIPT -> received(order, event.action());
            default -> {}
        }
    }

    void despatched(@Observes DespatchedEvent event) {
        OrderView order = order(event.orderNumber());
        despatches.ofOrder(Actor.system(), order.number()).stream()
                .filter(despatch -> despatch.number().equals(event.despatchNumber()))
                .forEach(despatch -> shipped(order, despatch));
    }

    private void shipped(OrderView order, DespatchView despatch) {
        queue(NoticeKind.ORDER_SHIPPED, buyer(order), order, mails -> mails.shipped(order, despatch));
    }

    private void cancelled(OrderView order, OrderSteppedEvent event) {
        boolean expired = event.action() == OrderAction.EXPIRE;
        String reason = event.reason();
        queue(NoticeKind.ORDER_CANCELLED, buyer(order), order, m -> m.cancelled(order, expired, reason, false));
        queue(NoticeKind.ORDER_CANCELLED, supplier(order), order, m -> m.cancelled(order, expired, reason, true));
    }

    private void received(OrderView order, OrderAction action) {
        boolean presumed = action == OrderAction.PRESUME_RECEIPT;
        queue(NoticeKind.ORDER_RECEIVED, supplier(order), order, mails -> mails.received(order, presumed));
    }

    private void queue(NoticeKind kind, List<Profile> readers, OrderView order, Function<OrderMails, Mail> letter) {
        writer.queue(
                kind, readers, order.number(), words -> letter.apply(new OrderMails(words, writer.links())), List.of());
    }

    private OrderView order(String number) {
        return orders.view(Actor.system(), number);
    }

    private List<Profile> supplier(OrderView order) {
        return directory.people(order.supplier().id(), Role.SUPPLIER);
    }

    /** The person who ordered. What a machine ordered, its own messages answer. */
    private List<Profile> buyer(OrderView order) {
        return directory.people(order.customer().id(), Role.BUYER).stream()
                .filter(person -> person.username().equals(order.buyerUsername()))
                .toList();
    }
}
