package org.comptoir.invoicing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.comptoir.invoicing.InvoiceAction;
import org.comptoir.invoicing.InvoiceStatus;
import org.comptoir.invoicing.InvoiceStepView;
import org.comptoir.partners.Actor;

/** One step of an invoice's life, never changed afterwards. */
@Embeddable
public class InvoiceStep {
    private Instant at;
    private String username;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private InvoiceAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private InvoiceStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private InvoiceStatus to;

    private String reason;

    protected InvoiceStep() {}

    InvoiceStep(Instant at, Actor actor, InvoiceAction action, InvoiceStatus from, InvoiceStatus to, String reason) {
        this.at = at;
        this.username = actor.username();
        this.actorName = actor.name();
        this.action = action;
        this.from = from;
        this.to = to;
        this.reason = reason;
    }

    InvoiceStepView view() {
        return new InvoiceStepView(at, username, actorName, action, from, to, reason);
    }
}
