package org.comptoir.portal.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.OrderView;
import org.comptoir.ordering.StepView;

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

    /** What the supplier follows: up to the payout. @param invoiced since when an invoice is accepted, or null; paid the same */
    public static List<Mark> ofSupplier(OrderView order, Instant invoiced, Instant paid) {
        Progress progress = new Progress(order);
        progress.goods();
        if (!STOPPED.contains(order.status())) {
            progress.mark("INVOICED", Optional.ofNullable(invoiced));
            progress.mark("PAID_OUT", Optional.ofNullable(paid));
        }
        return progress.marks;
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
