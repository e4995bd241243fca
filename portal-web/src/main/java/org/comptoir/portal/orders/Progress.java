package org.comptoir.portal.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.invoicing.InvoiceRow;
import org.comptoir.invoicing.InvoiceStatus;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.StepView;
import org.comptoir.portal.words.Formats;
import org.comptoir.settlement.OutlookView;

/** An order's progress as a line of marks: placed, paid, validated, shipped, received, invoiced, paid out. */
public final class Progress {
    private static final Set<OrderStatus> VALIDATED = EnumSet.of(OrderStatus.VALIDATED, OrderStatus.MODIFIED);
    private static final Set<OrderStatus> STOPPED = EnumSet.of(OrderStatus.REFUSED, OrderStatus.CANCELLED);

    /** One mark. @param state {@code done}, {@code now}, {@code todo} or {@code stopped}; at when it was reached, or null */
    public record Mark(String key, String state, Instant at) {}

    private final OrderView order;
    private final List<Mark> marks = new ArrayList<>();

    private Progress(OrderView order) {
        this.order = order;
    }

    /** What the buyer follows: up to the receipt. */
    public static List<Mark> ofBuyer(OrderView order) {
        return new Progress(order).goods();
    }

    /** What supplier and operator follow: up to the payout of its accepted invoices. */
    public static List<Mark> ofSupplier(OrderView order, List<InvoiceRow> invoices, List<OutlookView> payouts) {
        Progress progress = new Progress(order);
        progress.goods();
        if (!STOPPED.contains(order.status())) {
            progress.mark("INVOICED", accepted(invoices));
            progress.mark("PAID_OUT", paid(payouts));
        }
        return progress.marks;
    }

    private static Optional<Instant> accepted(List<InvoiceRow> invoices) {
        return invoices.stream()
                .filter(invoice -> invoice.status() == InvoiceStatus.ACCEPTED)
                .map(InvoiceRow::receivedAt)
                .findFirst();
    }

    /** Since when all that is to be paid is paid. */
    private static Optional<Instant> paid(List<OutlookView> payouts) {
        boolean all = !payouts.isEmpty() && payouts.stream().allMatch(each -> each.bookedOn() != null);
        return all
                ? payouts.stream()
                        .map(each -> each.bookedOn().atStartOfDay(Formats.ZONE).toInstant())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private List<Mark> goods() {
        mark("PLACED", Optional.of(order.placedAt()));
        if (order.status() == OrderStatus.AWAITING_PAYMENT
                || by(OrderAction.NOTE_PAYMENT).isPresent()) {
            mark("PAID", by(OrderAction.NOTE_PAYMENT));
        }
        Optional<Instant> stopped = into(STOPPED);
        if (stopped.isPresent()) {
            into(VALIDATED).ifPresent(at -> mark("VALIDATED", Optional.of(at)));
            marks.add(new Mark(order.status().name(), "stopped", stopped.get()));
            return marks;
        }
        mark("VALIDATED", into(VALIDATED));
        mark("SHIPPED", into(EnumSet.of(OrderStatus.SHIPPED)));
        mark("RECEIVED", into(EnumSet.of(OrderStatus.RECEIVED)));
        return marks;
    }

    /** A mark that is reached is done; the first that is not is now, the others are to come. */
    private void mark(String key, Optional<Instant> at) {
        boolean open = marks.stream().anyMatch(mark -> !mark.state().equals("done"));
        String state = at.isPresent() ? "done" : open ? "todo" : "now";
        marks.add(new Mark(key, state, at.orElse(null)));
    }

    private Optional<Instant> into(Set<OrderStatus> statuses) {
        return order.steps().stream()
                .filter(step -> statuses.contains(step.to()) && step.from() != step.to())
                .map(StepView::at)
                .findFirst();
    }

    private Optional<Instant> by(OrderAction action) {
        return order.steps().stream()
                .filter(step -> step.action() == action)
                .map(StepView::at)
                .findFirst();
    }
}
