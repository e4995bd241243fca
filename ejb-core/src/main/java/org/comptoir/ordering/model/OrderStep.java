package org.comptoir.ordering.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.StepView;
import org.comptoir.partners.Actor;

/** One step of an order's life, never changed afterwards. */
@Entity
@Table(name = "order_step")
public class OrderStep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private SupplierOrder order;

    private Instant at;
    private String username;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private OrderAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private OrderStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private OrderStatus to;

    private String reason;

    protected OrderStep() {}

    OrderStep(
            SupplierOrder order,
            Instant at,
            Actor actor,
            OrderAction action,
            OrderStatus from,
            OrderStatus to,
            String reason) {
        this.order = order;
        this.at = at;
        this.username = actor.username();
        this.actorName = actor.name();
        this.action = action;
        this.from = from;
        this.to = to;
        this.reason = reason;
    }

    StepView view() {
        return new StepView(at, username, actorName, action, from, to, reason);
    }
}
